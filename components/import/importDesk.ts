import { AppError } from '@/lib/errors';
import { type AnyTarget, takesMany } from '@/lib/files/creators/targets';
import type { Store } from '@/lib/store';
import { type ImportClient, importClient, type Progress } from './importClient';
import type { DryRun, Match, MatchWish, OpenedSheet, Ran, Reader, TakenBack } from './importTasks';

export type ImportState =
  | { is: 'choosing'; name: string | null; error: AppError | null }
  | { is: 'opening'; name: string }
  | {
      is: 'matching';
      file: File;
      sheet: OpenedSheet;
      match: Match;
      /** null: nothing is being checked. */
      checking: Progress | null;
      dryRun: DryRun | null;
      error: AppError | null;
    }
  | { is: 'writing'; name: string; progress: Progress | null; isStopping: boolean }
  | { is: 'done'; name: string; ran: Ran }
  | { is: 'undoing'; name: string; progress: Progress | null; isStopping: boolean };
type Of<Is extends ImportState['is']> = Extract<ImportState, { is: Is }>;

export type ImportDesk = {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => ImportState;
  /** Whose sheet it is and how its words are read; what stands there is checked again. */
  readFor: (reader: Reader) => void;
  choose: (file: File, sheet?: number) => Promise<void>;
  moveHead: (headRow: number) => Promise<void>;
  setTarget: (column: number, target: AnyTarget) => void;
  answer: (key: string, value: string) => void;
  write: () => Promise<void>;
  goOn: (id: string, name: string) => Promise<void>;
  /** null: it failed, and the screen says why. */
  takeBack: (id: string, name: string) => Promise<TakenBack | null>;
  /** The same for the undo key, wherever the person is. @throws AppError, `file.importRunning` among others */
  undo: (id: string) => Promise<TakenBack>;
  stop: () => void;
  close: () => void;
  /** Cells of rows of the file that was read last. */
  cellsOf: (rows: readonly number[]) => Promise<(readonly string[])[]>;
};

const desks = new WeakMap<Store, ImportDesk>();

/** The one import of a page: it goes on when its screen is left. */
export function importDeskOf(store: Store): ImportDesk {
  const desk = desks.get(store) ?? importDesk(store);
  desks.set(store, desk);
  return desk;
}

function importDesk({ name: database, pipeline, sheets }: Store): ImportDesk {
  const listeners = new Set<() => void>();
  let state: ImportState = { is: 'choosing', name: null, error: null };
  let client: ImportClient | undefined;
  let reader: Reader | undefined;
  let checks = 0;

  const set = (next: ImportState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const worker = (): ImportClient => {
    client ??= importClient(database);
    return client;
  };
  const change = (more: Partial<Of<'matching'>>) => {
    if (state.is === 'matching') set({ ...state, ...more });
  };
  const failed = (name: string | null, error: unknown) => set({ is: 'choosing', name, error: told(error) });

  const wishOf = ({ match }: Of<'matching'>): MatchWish => ({
    headRow: match.headRow ?? 0,
    targets: Object.fromEntries(match.columns.map(({ column, target }) => [column, target])),
    answers: match.answers,
  });

  /** Only the last one that was asked for is shown. */
  async function check(): Promise<void> {
    if (state.is !== 'matching' || !reader) return;
    const own = ++checks;
    if (state.checking) worker().stop();
    if (!state.match.hasWho)
      return change({ dryRun: null, checking: null, error: new AppError('file.noHandleColumn') });
    change({ checking: { phase: 'checking', done: 0, total: 0 }, error: null });
    try {
      const { match, dryRun } = await worker().run('plan', { wish: wishOf(state), reader }, (checking) => {
        if (own === checks) change({ checking });
      });
      if (own !== checks || state.is !== 'matching') return;
      change({ match: { ...match, sameShapeAt: state.match.sameShapeAt }, dryRun, checking: null });
    } catch (error) {
      if (own === checks) change({ dryRun: null, checking: null, error: told(error) });
    }
  }

  async function choose(file: File, sheet?: number): Promise<void> {
    set({ is: 'opening', name: file.name });
    try {
      const opened = await worker().run('open', { file, sheet: sheet ?? null });
      set({
        is: 'matching',
        file,
        sheet: opened,
        match: opened.match,
        checking: null,
        dryRun: null,
        error: null,
      });
      await check();
    } catch (error) {
      failed(file.name, error);
    }
  }

  async function writing(
    name: string,
    run: (onProgress: (progress: Progress) => void) => Promise<Ran>,
  ): Promise<void> {
    set({ is: 'writing', name, progress: null, isStopping: false });
    const release = pipeline.hold();
    try {
      const ran = await run((progress) => {
        if (state.is === 'writing') set({ ...state, progress });
      });
      set({ is: 'done', name, ran });
    } catch (error) {
      failed(name, error);
    } finally {
      release();
    }
  }

  async function takingBack(id: string, name: string): Promise<TakenBack> {
    set({ is: 'undoing', name, progress: null, isStopping: false });
    const release = pipeline.hold();
    try {
      const result = await worker().run('takeBack', { id }, (progress) => {
        if (state.is === 'undoing') set({ ...state, progress });
      });
      set({ is: 'choosing', name: null, error: null });
      return result;
    } finally {
      release();
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => state,
    readFor(next) {
      const isSame = JSON.stringify(reader) === JSON.stringify(next);
      reader = next;
      if (!isSame) void check();
    },
    choose,
    async moveHead(headRow) {
      if (state.is !== 'matching') return;
      change({ match: await worker().run('moveHead', { headRow }), dryRun: null });
      await check();
    },
    setTarget(column, target) {
      if (state.is !== 'matching') return;
      const columns = state.match.columns.map((one) =>
        one.column === column ? { ...one, target, confidence: 1 } : freed(one, target),
      );
      const hasWho = columns.some((one) => one.target === 'handle' || one.target === 'url');
      change({ match: { ...state.match, columns, hasWho } });
      void check();
    },
    answer(key, value) {
      if (state.is !== 'matching') return;
      change({ match: { ...state.match, answers: { ...state.match.answers, [key]: value } } });
      void check();
    },
    async write() {
      if (state.is !== 'matching' || !reader || state.checking) return;
      const [wish, own, { name }] = [wishOf(state), reader, state.file];
      await writing(name, (onProgress) => worker().run('write', { wish, reader: own }, onProgress));
    },
    async goOn(id, name) {
      const own = reader;
      if (own) await writing(name, (onProgress) => worker().run('goOn', { id, reader: own }, onProgress));
    },
    async takeBack(id, name) {
      try {
        return await takingBack(id, name);
      } catch (error) {
        failed(name, error);
        return null;
      }
    },
    async undo(id) {
      const entry = (await sheets.list()).find((one) => one.id === id);
      if (state.is === 'writing' || state.is === 'undoing') throw new AppError('file.importRunning');
      try {
        return await takingBack(id, entry?.fileName ?? '');
      } catch (error) {
        set({ is: 'choosing', name: null, error: null });
        throw error;
      }
    },
    stop() {
      worker().stop();
      if (state.is === 'writing' || state.is === 'undoing') set({ ...state, isStopping: true });
    },
    close() {
      checks++;
      set({ is: 'choosing', name: null, error: null });
    },
    cellsOf: (rows) => worker().run('cellsOf', { rows }),
  };
}

/** A place that takes one column is given up by the column that had it. */
const freed = (one: Match['columns'][number], target: AnyTarget) =>
  one.target === target && !takesMany.has(target) ? { ...one, target: 'leaveOut' as const } : one;

function told(error: unknown): AppError {
  const failure = AppError.from(error);
  if (failure.code === 'internal') console.error('import', error);
  return failure;
}
