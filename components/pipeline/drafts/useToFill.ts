import { createContext, useEffect, useMemo, useRef, useState } from 'react';
import { usePipeline } from '@/components/app/usePipeline';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useWriterFacts } from '@/components/outreach/useWriter';
import { type OpenDraftsClient, openDraftsClient } from './openDraftsClient';

/** Deals whose draft still asks for something, as far as it is known. */
export type ToFill = ReadonlySet<string>;

export const nobody: ToFill = new Set();
/** Milliseconds: opening a list and typing come first. */
const [afterOpening, afterChange] = [1500, 400];

export const ToFillContext = createContext<ToFill>(nobody);

/**
 * Whose draft cannot be copied yet; null: not known yet. It is looked at in a worker, which starts with the first draft there is, and again
 * after every change.
 * @param isKnown whether the edition knows drafts
 * @param isUrgent the list waits for it
 */
export function useToFill(isKnown: boolean, isUrgent: boolean): ToFill | null {
  const { rows, ready } = usePipeline();
  const isWanted = isKnown && ready;
  const store = useStore();
  const writer = useWriterFacts();
  const { settings } = useSettings();
  const limits = settings.textLimits;
  const client = useRef<OpenDraftsClient | null>(null);
  const [found, setFound] = useState<ToFill | null>(null);
  const { data: last } = useQuery(({ queries }) => queries.lastChange(), []);
  const dealIds = useMemo(
    () => rows.flatMap(({ dealId, hasDraft, blocked }) => (hasDraft && !blocked ? [dealId] : [])),
    [rows],
  );
  const isAny = dealIds.length > 0;

  useEffect(
    () => () => {
      client.current?.close();
      client.current = null;
    },
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `last` tells that something has changed
  useEffect(() => {
    if (!isWanted || !isAny) return;
    const ask = async () => {
      client.current ??= openDraftsClient(store.name);
      const open = await client.current.ask({ dealIds, writer, limits });
      if (open) setFound((before) => (before && isSame(before, open) ? before : new Set(open)));
    };
    const wait = isUrgent ? 0 : client.current ? afterChange : afterOpening;
    const timer = setTimeout(() => void ask(), wait);
    return () => clearTimeout(timer);
  }, [isWanted, isAny, isUrgent, dealIds, writer, limits, last, store]);

  if (!ready) return null;
  return isAny ? found : nobody;
}

const isSame = (before: ToFill, now: readonly string[]): boolean =>
  before.size === now.length && now.every((id) => before.has(id));
