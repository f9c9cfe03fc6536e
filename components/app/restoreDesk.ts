import { AppError } from '@/lib/errors';
import type { ImportCounts, ImportRehearsal, Restore, Store } from '@/lib/store';
import { isBackup, openImport } from './openImport';

export type RestoreState =
  | { is: 'idle' }
  | { is: 'reading'; name: string; done: number; total: number }
  /** An encrypted backup waits for its passphrase. */
  | { is: 'locked'; name: string; file: File; error: AppError | null }
  | { is: 'rehearsed'; name: string; file: File; key: CryptoKey | null; counts: ImportRehearsal }
  | { is: 'running'; done: number; total: number; isStopping: boolean }
  | { is: 'done'; counts: ImportCounts; batch: string; cancelled: boolean }
  /** `batch`: what came in before, if anything did; it can be gone on with or taken back. */
  | { is: 'failed'; error: AppError; done: number; total: number; batch: string | null };

export type RestoreDesk = {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => RestoreState;
  choose: (file: File) => Promise<void>;
  /** Reads the whole file, proves every part and every record of it, and says what it would change. */
  rehearse: (file: File, passphrase: string | null) => Promise<void>;
  restore: (wins: Restore['wins']) => Promise<void>;
  /** Goes on with what a kill cut off, here or in no other window. */
  resume: () => Promise<void>;
  stop: () => void;
  /** Leaves what came in, or what was about to. */
  close: () => Promise<void>;
};

const desks = new WeakMap<Store, RestoreDesk>();
/** Held by the window that writes; the browser lets go of it when that window dies. */
const lock = 'jianlian restore';

/** The one restore of a page: it goes on when its screen is left, and after a kill when the panel is opened again. */
export function restoreDeskOf(store: Store): RestoreDesk {
  const desk = desks.get(store) ?? restoreDesk(store);
  desks.set(store, desk);
  return desk;
}

function restoreDesk(store: Store): RestoreDesk {
  const listeners = new Set<() => void>();
  let state: RestoreState = { is: 'idle' };
  let stopping = new AbortController();
  const set = (next: RestoreState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const failed = (error: unknown, progress = { done: 0, total: 0 }, batch: string | null = null) =>
    set({ is: 'failed', error: told(error), ...progress, batch });

  async function rehearse(file: File, passphrase: string | null): Promise<void> {
    const { name } = file;
    set({ is: 'reading', name, done: 0, total: 0 });
    try {
      const { content, key } = await openImport(file, passphrase);
      const counts = await store.backup.rehearse(content, {
        onProgress: (done, total) => set({ is: 'reading', name, done, total }),
      });
      if (key) await store.backup.noteRehearsal();
      set({ is: 'rehearsed', name, file, key, counts });
    } catch (error) {
      const failure = told(error);
      if (failure.code === 'file.wrongPassphrase') set({ is: 'locked', name, file, error: failure });
      else failed(failure);
    }
  }

  async function write({ id, file, key, wins }: Restore): Promise<void> {
    stopping = new AbortController();
    const { signal } = stopping;
    const progress = { done: 0, total: 0 };
    set({ is: 'running', ...progress, isStopping: false });
    const release = store.pipeline.hold();
    try {
      const { content } = await openImport(file, key);
      const { batch, cancelled, ...counts } = await store.backup.importAll(content, {
        wins,
        batch: id,
        signal,
        onProgress(done, total) {
          Object.assign(progress, { done, total });
          set({ is: 'running', done, total, isStopping: signal.aborted });
        },
      });
      await store.backup.restores.over();
      set({ is: 'done', counts, batch, cancelled });
    } catch (error) {
      failed(error, progress, id);
    } finally {
      release();
    }
  }

  const alone = (work: () => Promise<void>) =>
    navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
      if (held) await work();
      return held !== null;
    });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => state,
    async choose(file) {
      if (await isBackup(file).catch(() => false)) set({ is: 'locked', name: file.name, file, error: null });
      else await rehearse(file, null);
    },
    rehearse,
    async restore(wins) {
      if (state.is !== 'rehearsed') return;
      const { name, file, key } = state;
      const isMine = await alone(async () => {
        try {
          await write(await store.backup.restores.start({ fileName: name, file, key, wins }));
        } catch (error) {
          failed(error);
        }
      });
      if (!isMine) failed(new AppError('file.restoreRunning'));
    },
    async resume() {
      const open = await store.backup.restores.current();
      if (open) await alone(() => write(open));
    },
    stop() {
      stopping.abort();
      if (state.is === 'running') set({ ...state, isStopping: true });
    },
    async close() {
      if (state.is === 'failed' && state.batch) await store.backup.restores.over();
      set({ is: 'idle' });
    },
  };
}

function told(error: unknown): AppError {
  const failure = AppError.from(error);
  if (failure.code === 'internal') console.error('restore', error);
  return failure;
}
