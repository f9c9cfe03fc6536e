import { useEffect, useMemo, useRef, useState } from 'react';
import type { PipelineRow } from '@/lib/store';
import { type Near, type NearClient, nearClient } from './nearClient';

/** Where as many hold what was typed, nobody looks further. */
const enough = 25;
const nobody: Near = new Map();

type WithNear = {
  found: readonly PipelineRow[];
  /** Those among the found that do not hold what was typed. */
  near: Near;
  /** Nobody holds what was typed, and the worker has not answered yet. */
  isLooking: boolean;
};

/**
 * Those who hold what was typed and, while they are few, those who are spelled nearly so. The latter come after the key, as the worker
 * answers.
 * @param rows all, in the order of the view
 * @param typed those of them that hold what was typed
 */
export function useWithNear(
  rows: readonly PipelineRow[],
  search: string,
  typed: readonly PipelineRow[],
): WithNear {
  const client = useRef<NearClient | null>(null);
  const [answer, setAnswer] = useState<{ search: string; near: Near }>({ search: '', near: nobody });
  const isWanted = search.trim() !== '' && typed.length < enough && rows.length > 0;

  useEffect(
    () => () => {
      client.current?.close();
      client.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!isWanted) return;
    client.current ??= nearClient();
    client.current.follow(rows);
    void client.current.ask(search).then((near) => near && setAnswer({ search, near }));
  }, [isWanted, rows, search]);

  // Until the worker has answered, those of the letter before stay, so that nothing flickers.
  const isUsable = isWanted && (search.startsWith(answer.search) || answer.search.startsWith(search));
  const all = isUsable ? answer.near : nobody;
  const isLooking = isWanted && typed.length === 0 && answer.search !== search;
  return useMemo(() => {
    if (all.size === 0) return { found: typed, near: nobody, isLooking };
    const near = new Map(all);
    for (const { dealId } of typed) near.delete(dealId);
    return { found: [...typed, ...rows.filter(({ dealId }) => near.has(dealId))], near, isLooking };
  }, [all, rows, typed, isLooking]);
}
