import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { mostInBulk } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import type { RunOptions, Store } from '@/lib/store';

export type BulkStep<T> = (
  store: Store,
  some: T[],
  options: RunOptions,
) => Promise<{ did: number; refused?: number }>;

/**
 * Does something to many, so many at a time, all under one batch: how far it is can be seen, it can be stopped between two commands, and
 * one undo takes back what was done.
 */
export function useBulk() {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const stopped = useRef(false);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  async function run<T>(
    items: readonly T[],
    step: BulkStep<T>,
    /** null: it is said elsewhere. */
    said: (did: number, refused: number) => string | null,
    batch = v7(),
  ): Promise<void> {
    let [did, refused] = [0, 0];
    stopped.current = false;
    try {
      for (let start = 0; start < items.length && !stopped.current; start += mostInBulk) {
        setProgress({ done: start, total: items.length });
        const one = await step(store, items.slice(start, start + mostInBulk), { batch });
        did += one.did;
        refused += one.refused ?? 0;
      }
      const text = said(did, refused);
      if (text !== null) toasts.show({ text, ...(did > 0 ? { undo: { batch } } : {}) });
    } catch (error) {
      const text = errorText(t, AppError.from(error));
      toasts.show({ text, ...(did > 0 ? { undo: { batch } } : {}) });
    } finally {
      setProgress(null);
    }
  }

  return {
    run,
    progress,
    stop: () => {
      stopped.current = true;
    },
  };
}

export type Bulk = ReturnType<typeof useBulk>;
