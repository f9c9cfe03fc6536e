import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { errorText } from '@/components/app/errorText';
import { keepRunning } from '@/components/app/running';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { mostInBulk } from '@/lib/commands';
import type { Command } from '@/lib/commands/command';
import { AppError } from '@/lib/errors';
import type { RunOptions, Store } from '@/lib/store';
import { bulkInWorker } from './bulkInWorker';

type Did = { did: number; refused?: number };
export type BulkStep<T> = (store: Store, some: T[], options: RunOptions) => Promise<Did>;
export type BulkWatch = { signal: AbortSignal; onProgress: (done: number, total: number) => void };
/** null: it is said elsewhere. */
type Said = (did: number, refused: number) => string | null;

/**
 * Does something to many, so many at a time, all under one batch: how far it is can be seen, it can be stopped between two commands, and
 * one undo takes back what was done.
 */
export function useBulk() {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const stopping = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  /** @param work says how far it is; what it throws is told with the way back of what was done until then. */
  async function follow(
    total: number,
    work: (watch: BulkWatch) => Promise<Did>,
    said: Said,
    batch: string,
  ): Promise<void> {
    const stop = new AbortController();
    const undo = { undo: { batch } };
    let hasBegun = false;
    stopping.current = stop;
    toasts.dismiss(); // what was said before is none of this
    setProgress({ done: 0, total });
    try {
      const onProgress = (done: number) => {
        hasBegun ||= done > 0;
        setProgress({ done, total });
      };
      const ended = work({ signal: stop.signal, onProgress });
      keepRunning(store, { batch, stop: () => stop.abort(), ended });
      const { did, refused = 0 } = await ended;
      const text = said(did, refused);
      if (text !== null) toasts.show({ text, ...(did > 0 ? undo : {}) });
    } catch (error) {
      const text = errorText(t, AppError.from(error));
      toasts.show({ text, ...(hasBegun ? undo : {}) });
    } finally {
      stopping.current = null;
      setProgress(null);
    }
  }

  const run = <T>(items: readonly T[], step: BulkStep<T>, said: Said, batch = v7()): Promise<void> =>
    follow(
      items.length,
      async ({ signal, onProgress }) => {
        const all = { did: 0, refused: 0 };
        for (let start = 0; start < items.length && !signal.aborted; start += mostInBulk) {
          const one = await step(store, items.slice(start, start + mostInBulk), { batch });
          all.did += one.did;
          all.refused += one.refused ?? 0;
          onProgress(Math.min(start + mostInBulk, items.length), items.length);
        }
        return all;
      },
      said,
      batch,
    );

  /** The same with one command for so many of them; where that is more than once, in a worker, so that the screen never waits. */
  const runAll = <T, Args, Result>(
    items: readonly T[],
    command: Command<Args, Result>,
    argsOf: (some: T[]) => NoInfer<Args>,
    did: (result: Result) => Did,
    said: Said,
    batch = v7(),
  ): Promise<void> => {
    if (items.length <= mostInBulk) {
      const step: BulkStep<T> = async (on, some, options) =>
        did((await on.run(command, argsOf(some), options)).result);
      return run(items, step, said, batch);
    }
    return follow(
      items.length,
      async ({ signal, onProgress }) => {
        const all = groupsOf(items).map(argsOf);
        const { results, changes } = await bulkInWorker(
          { database: store.name, command: command.name, all, batch },
          {
            signal,
            onProgress: (done) => onProgress(Math.min(done * mostInBulk, items.length), items.length),
          },
        );
        store.ranElsewhere(changes);
        return sumOf(results.map((result) => did(result as Result)));
      },
      said,
      batch,
    );
  };

  return { run, runAll, follow, progress, stop: () => stopping.current?.abort() };
}

function groupsOf<T>(items: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (let start = 0; start < items.length; start += mostInBulk)
    groups.push(items.slice(start, start + mostInBulk));
  return groups;
}

const sumOf = (all: readonly Did[]): Required<Did> => ({
  did: all.reduce((sum, one) => sum + one.did, 0),
  refused: all.reduce((sum, one) => sum + (one.refused ?? 0), 0),
});

export type Bulk = ReturnType<typeof useBulk>;
