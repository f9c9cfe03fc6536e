import { liveQuery, type Subscription } from 'dexie';
import { changeCount } from './changeCount';
import { type ChangesRow, type JianlianDatabase, tableOf } from './database';
import { dealsTouched, rowsTouched } from './dealsTouched';
import { draftIn } from './draftMatter';
import { type FirstReads, fewCommands, readFirst } from './firstReads';
import { groupedBy } from './groupedBy';
import { changesOf } from './journal';
import { lastChange } from './lastChange';
import type { PipelineRow } from './pipelineRow';
import { allPipelineRows, pipelineRows } from './pipelineRows';
import { type Head, headOf } from './projectionHead';
import { readChunks, usualChunkSize, writeChunks } from './projectionStore';
import type { Stored } from './readStored';

const batchSize = 500;
const fewBulks = 10;
/** A bulk command has a thousand changes: so many are applied at a time that a frame bears it. */
const changesAtATime = 1500;
/** An import has a hundred bulk commands: from so many changes on, all rows are read in ranges, in a tenth of the time. */
const tooManyToFollow = 6000;

/** So many rows at once are a bulk command's; while several of them follow each other, the list is drawn anew after so many milliseconds. */
const manyAtOnce = 50;
const bulkPauseMs = 400;

export type ProjectionSnapshot = {
  rows: readonly PipelineRow[];
  version: number;
  /** All rows are here. */
  ready: boolean;
  /** What a first screen shows until they are; null: nothing was stored, or all is ready. */
  head: Head | null;
  /** How many rows of all are read, while all are read anew and none is here yet. */
  reading: { done: number; total: number } | null;
};
export type Projection = {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => ProjectionSnapshot;
  /** Resolves when the head is there, or when it is known that the screens must wait for the rows. */
  begun: Promise<void>;
  /** Resolves when every change known at the call is in the snapshot. */
  catchUp: () => Promise<void>;
  rebuild: () => Promise<void>;
  /** While many commands run, nothing is brought up to date after each; what is returned ends that, and all follows at once. */
  hold: () => () => void;
  close: () => void;
};

/**
 * The pipeline's rows in memory: read from chunks, brought up to date from the changes, stored again when idle. It alone feeds table, board
 * and filters; nothing is read again per keystroke. Opening is in two steps, so that it takes as long with 80,000 rows as with 5,000: what
 * the first screens show is stored beside the chunks, and the rest follows piece by piece.
 */
export function projection(
  db: JianlianDatabase,
  whenIdle: (work: () => void) => void = idle,
  chunkSize = usualChunkSize,
  first: Promise<FirstReads> = readFirst(db),
): Projection {
  const rows = new Map<string, PipelineRow>();
  const touched = new Set<string>();
  const listeners = new Set<() => void>();
  let upto = 0;
  let storedUpto = 0;
  let current: ProjectionSnapshot = { rows: [], version: 0, ready: false, head: null, reading: null };
  let running: Promise<void> = Promise.resolve();
  let subscription: Subscription | undefined;
  let isStoring = false;
  let emittedAt = Number.NEGATIVE_INFINITY;
  let mostAtOnce = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let holds = 0;
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work, work);
    return running;
  };

  function emit(
    change: Pick<ProjectionSnapshot, 'rows' | 'ready' | 'head'>,
    reading: ProjectionSnapshot['reading'] = null,
  ): void {
    current = { ...change, reading, version: current.version + 1 };
    for (const listener of listeners) listener();
  }
  function emitRows(): void {
    clearTimeout(soon);
    soon = undefined;
    emittedAt = performance.now();
    emit({ rows: [...rows.values()], ready: true, head: null });
  }

  /** What a person does is shown at once; of many bulk commands in a row so many are shown together that the screen keeps up with other things. */
  function emitInTime(): void {
    const wait = mostAtOnce < manyAtOnce ? 0 : emittedAt + bulkPauseMs - performance.now();
    mostAtOnce = 0;
    if (wait <= 0) emitRows();
    else soon ??= setTimeout(emitRows, wait);
  }

  async function load(): Promise<void> {
    const { stored, oldest, since } = await first;
    const isUsable = stored && (oldest === undefined || oldest <= stored.upto + 1);
    if (!isUsable) {
      begin();
      return rebuild();
    }
    if (since) await showHead(stored, since);
    begin();
    if (current.head) await aQuietMoment();
    const isWhole = await readChunks(db, stored, (row) => rows.set(row.dealId, row));
    if (!isWhole) return rebuild();
    upto = stored.upto;
    storedUpto = upto;
    if (since?.length !== 0) await apply();
    emitRows();
    storeIfBehind();
  }

  /** Shows what is stored for the first screens, with what changed since. */
  async function showHead(stored: Stored, since: readonly ChangesRow[]): Promise<void> {
    const changes = since.flatMap(changesOf);
    const ids = await dealsTouched(db, changes);
    if (ids.length < fewCommands)
      emit({ rows: [], ready: false, head: headOf(db, stored, changes, ids, await pipelineRows(db, ids)) });
  }

  async function rebuild(): Promise<void> {
    const last = await lastChange(db);
    rows.clear();
    await db.transaction('rw', db.projection, db.meta, async () => {
      await db.projection.clear();
      await db.meta.delete('projection');
    });
    await readAll(last);
    await apply();
    emitRows();
    storeSoon();
  }

  /** All rows anew, as they are after change `last`. Until they are here, those that were here are shown. False: it was given up. */
  async function readAll(last: number, isOver = () => false): Promise<boolean> {
    const fresh: PipelineRow[] = [];
    const total = await tableOf(db, 'deals').count();
    for await (const some of allPipelineRows(db)) {
      if (isOver()) return false;
      fresh.push(...some);
      if (!current.ready) emit(current, { done: Math.min(fresh.length, total), total });
      await aBreath();
    }
    for (const id of rows.keys()) touched.add(id);
    rows.clear();
    for (const row of fresh) {
      rows.set(row.dealId, row);
      touched.add(row.dealId);
    }
    upto = last;
    return true;
  }

  /** The number of the last change where so much happened since `upto` that it is not followed one by one; else null. */
  async function muchSince(): Promise<number | null> {
    const numbers = await db.changes.where('n').above(upto).primaryKeys();
    if (numbers.length < fewBulks) return null;
    let size = 0;
    for (let from = 0; from < numbers.length && size <= tooManyToFollow; from += fewBulks) {
      const some = await db.changes.bulkGet(numbers.slice(from, from + fewBulks));
      size += some.reduce((sum, entry) => sum + (entry ? changeCount(entry) : 0), 0);
    }
    return size > tooManyToFollow ? (numbers.at(-1) ?? null) : null;
  }

  /** Applies what happened since `upto`. True where something did. */
  async function apply(isOver?: () => boolean): Promise<boolean> {
    const much = await muchSince();
    let hasChanged = much !== null;
    if (much !== null && !(await readAll(much, isOver))) return false;
    for (;;) {
      const entries = await nextEntries();
      if (entries.length === 0 || isOver?.()) return hasChanged;
      const { whole, drafts } = await rowsTouched(db, entries.flatMap(changesOf));
      const now = new Map((await pipelineRows(db, [...whole])).map((row) => [row.dealId, row]));
      for (const id of whole) {
        const row = now.get(id);
        if (row) rows.set(id, row);
        else rows.delete(id);
        touched.add(id);
      }
      const marked = await markDrafts(drafts);
      upto = entries.at(-1)?.n ?? upto;
      hasChanged ||= whole.size + marked > 0;
      mostAtOnce = Math.max(mostAtOnce, whole.size + drafts.size);
    }
  }

  /** Where one went, another may be there still. @returns how many rows are others now */
  async function markDrafts(drafts: ReadonlyMap<string, boolean>): Promise<number> {
    let marked = 0;
    const gone = [...drafts].flatMap(([id, isThere]) => (isThere ? [] : [id]));
    const left = gone.length > 0 ? await groupedBy(db, 'messages', 'dealId', gone) : new Map();
    for (const [id, isThere] of drafts) {
      const row = rows.get(id);
      if (!row) continue;
      const hasDraft = isThere || draftIn(left.get(id) ?? []) !== undefined;
      if (row.hasDraft === hasDraft) continue;
      rows.set(id, { ...row, hasDraft });
      touched.add(id);
      marked++;
    }
    return marked;
  }

  async function nextEntries(): Promise<ChangesRow[]> {
    let size = 0;
    const isEnough = (entry: ChangesRow) => {
      size += changeCount(entry);
      return size > changesAtATime;
    };
    return db.changes.where('n').above(upto).limit(batchSize).until(isEnough, true).toArray();
  }

  /** Changes that touch no row, drafts above all, are no reason to store until there are many. */
  function storeIfBehind(): void {
    if (touched.size > 0 || upto - storedUpto > fewCommands / 4) storeSoon();
  }

  function storeSoon(): void {
    if (isStoring) return;
    isStoring = true;
    whenIdle(() => {
      isStoring = false;
      inTurn(store).catch(() => undefined);
    });
  }

  async function store(): Promise<void> {
    const written = new Set(touched);
    touched.clear();
    try {
      const isStored = await writeChunks(db, rows, written, upto, chunkSize);
      if (isStored) storedUpto = upto;
      else for (const id of written) touched.add(id);
    } catch (error) {
      for (const id of written) touched.add(id);
      throw error;
    }
  }

  async function update(isOver?: () => boolean): Promise<void> {
    if (await apply(isOver)) emitInTime();
    storeIfBehind();
  }

  /** Where many commands run again, rows that are read anew would be old before they are here. */
  const follows = () => update(() => holds > 0);

  async function whole(): Promise<void> {
    await update();
    if (soon !== undefined) emitRows();
  }

  function start(): void {
    inTurn(load).catch(begin);
    follow();
  }

  function follow(): void {
    // Dexie 4.4.7 does not observe keys-only queries with a limit: the last row is read, not just its number.
    subscription = liveQuery(async () => (await db.changes.orderBy('n').last())?.n).subscribe({
      next: () => void inTurn(follows).catch(() => undefined),
      error: () => undefined,
    });
  }

  start();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    begun,
    catchUp: () => inTurn(whole),
    rebuild: () => inTurn(rebuild),
    hold() {
      subscription?.unsubscribe();
      holds++;
      return () => {
        holds--;
        if (holds === 0) follow(); // it looks at once
      };
    },
    close() {
      clearTimeout(soon);
      subscription?.unsubscribe();
    },
  };
}

function idle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => work(), { timeout: 2000 });
  else setTimeout(work, 200);
}

const aBreath = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/** The first screen is drawn before the rest is read. */
function aQuietMoment(): Promise<void> {
  return new Promise((resume) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resume(), { timeout: 500 });
    else setTimeout(resume);
  });
}
