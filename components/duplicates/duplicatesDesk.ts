import { AppError } from '@/lib/errors';
import type { DuplicateCheck, Store } from '@/lib/store';
import { type CheckProgress, checkInWorker } from './checkInWorker';

export type DuplicatesState = {
  /** The last check that ended; null: none yet. */
  check: DuplicateCheck | null;
  running: CheckProgress | null;
  error: AppError | null;
};
export type DuplicatesDesk = {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => DuplicatesState;
  /** Checks at once, where anything that counts changed since the last time; `always`: in any case. */
  check: (always?: boolean) => Promise<void>;
};

/** How long the pool must rest before it is checked by itself. */
const restMs = 15_000;
const desks = new WeakMap<Store, DuplicatesDesk>();

/** The one check of a page: what the count, the menu and the list show. */
export function duplicatesDeskOf(store: Store): DuplicatesDesk {
  const desk = desks.get(store) ?? duplicatesDesk(store);
  desks.set(store, desk);
  return desk;
}

function duplicatesDesk(store: Store): DuplicatesDesk {
  const listeners = new Set<() => void>();
  let state: DuplicatesState = { check: null, running: null, error: null };
  let current: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unfollow: (() => void) | undefined;

  const set = (more: Partial<DuplicatesState>) => {
    state = { ...state, ...more };
    for (const listener of listeners) listener();
  };

  async function run(always: boolean): Promise<void> {
    const isFresh = state.check && !(await store.duplicates.changedSince(state.check.upto));
    if (isFresh && !always) return;
    set({ running: { phase: 'reading', done: 0, total: 0 }, error: null });
    try {
      const check = await checkInWorker(store.name, (running) => set({ running }));
      set({ check, running: null });
    } catch (error) {
      set({ running: null, error: AppError.from(error) });
    }
  }

  /** One at a time; who asks while one runs gets another one after it. */
  const check = (always = false): Promise<void> => {
    const next = (current ?? Promise.resolve()).then(() => run(always)).catch(() => undefined);
    current = next;
    return next;
  };
  const soon = () => {
    clearTimeout(timer);
    if (store.pipeline.snapshot().ready) timer = setTimeout(() => void check(), restMs);
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!unfollow) {
        unfollow = store.pipeline.subscribe(soon);
        soon();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        unfollow?.();
        unfollow = undefined;
      };
    },
    snapshot: () => state,
    check,
  };
}
