import { liveQuery, type Subscription } from 'dexie';
import type { Change } from '@/lib/commands/changes';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';
import type { PipelineRow } from './pipelineRow';
import { pipelineRows } from './pipelineRows';

/** Written beside the chunks; another number means: rebuild. Raise it whenever PipelineRow changes. */
const projectionVersion = 3;
const chunkSize = 1000;
const batchSize = 500;

export type ProjectionSnapshot = { rows: readonly PipelineRow[]; version: number; ready: boolean };
export type Projection = {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => ProjectionSnapshot;
  /** Resolves when every change known at the call is in the snapshot. */
  catchUp: () => Promise<void>;
  rebuild: () => Promise<void>;
  close: () => void;
};

/**
 * The pipeline's rows in memory: read from chunks of 1,000, brought up to date from the changes, stored again when idle. It alone
 * feeds table, board and filters; nothing is read again per keystroke.
 */
export function projection(db: JianlianDatabase, whenIdle: (work: () => void) => void = idle): Projection {
  const places = new Map<string, { row: PipelineRow; chunk: number }>();
  const sizes: number[] = [];
  const dirty = new Set<number>();
  const listeners = new Set<() => void>();
  let upto = 0;
  let current: ProjectionSnapshot = { rows: [], version: 0, ready: false };
  let running: Promise<void> = Promise.resolve();
  let subscription: Subscription | undefined;
  let isStoring = false;

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work, work);
    return running;
  };

  function emit(): void {
    current = { rows: [...places.values()].map(({ row }) => row), version: current.version + 1, ready: true };
    for (const listener of listeners) listener();
  }

  async function load(): Promise<void> {
    const meta = await db.meta.get('projection');
    const known = meta?.value as { upto: number; version: number } | undefined;
    const first = (await db.changes.orderBy('n').limit(1).primaryKeys())[0];
    const isUsable = known?.version === projectionVersion && (first === undefined || first <= known.upto + 1);
    if (!isUsable) return rebuild();
    for (const { chunk, rows } of await db.projection.toArray()) {
      sizes[chunk] = rows.length;
      for (const row of rows) places.set(row.dealId, { row, chunk });
    }
    upto = known.upto;
    await apply();
    emit();
  }

  async function rebuild(): Promise<void> {
    const last = (await db.changes.orderBy('n').reverse().limit(1).primaryKeys())[0] ?? 0;
    places.clear();
    sizes.length = 0;
    await db.projection.clear();
    const ids = await tableOf(db, 'deals').orderBy('[updatedAt+id]').primaryKeys();
    for (let start = 0; start < ids.length; start += batchSize)
      for (const row of await pipelineRows(db, ids.slice(start, start + batchSize))) place(row);
    upto = last;
    await apply();
    emit();
    storeSoon();
  }

  /** Applies what happened since `upto`. True where something did. */
  async function apply(): Promise<boolean> {
    let changed = false;
    for (;;) {
      const entries = await db.changes.where('n').above(upto).limit(batchSize).toArray();
      if (entries.length === 0) return changed;
      const touched = await dealsTouched(
        db,
        entries.flatMap((entry) => entry.changes),
      );
      const rows = new Map((await pipelineRows(db, touched)).map((row) => [row.dealId, row]));
      for (const id of touched) {
        const row = rows.get(id);
        if (row) place(row);
        else remove(id);
      }
      upto = entries.at(-1)?.n ?? upto;
      changed ||= touched.length > 0;
    }
  }

  function place(row: PipelineRow): void {
    const known = places.get(row.dealId);
    const chunk = known?.chunk ?? openChunk();
    if (!known) sizes[chunk] = (sizes[chunk] ?? 0) + 1;
    places.set(row.dealId, { row, chunk });
    dirty.add(chunk);
  }

  function remove(dealId: string): void {
    const known = places.get(dealId);
    if (!known) return;
    places.delete(dealId);
    sizes[known.chunk] = (sizes[known.chunk] ?? 1) - 1;
    dirty.add(known.chunk);
  }

  function openChunk(): number {
    const last = Math.max(0, sizes.length - 1);
    return (sizes[last] ?? 0) < chunkSize ? last : sizes.length;
  }

  function storeSoon(): void {
    if (isStoring) return;
    isStoring = true;
    whenIdle(() => {
      isStoring = false;
      inTurn(storeChunks).catch(() => undefined);
    });
  }

  async function storeChunks(): Promise<void> {
    if (dirty.size === 0) return;
    const written = new Set(dirty);
    const byChunk = Map.groupBy(
      [...places.values()].filter(({ chunk }) => written.has(chunk)),
      ({ chunk }) => chunk,
    );
    const value = { upto, version: projectionVersion };
    dirty.clear();
    try {
      await db.transaction('rw', db.projection, db.meta, async () => {
        for (const chunk of written)
          await db.projection.put({ chunk, rows: (byChunk.get(chunk) ?? []).map(({ row }) => row) });
        await db.meta.put({ key: 'projection', value });
      });
    } catch (error) {
      for (const chunk of written) dirty.add(chunk);
      throw error;
    }
  }

  async function update(): Promise<void> {
    if (!(await apply())) return;
    emit();
    storeSoon();
  }

  function start(): void {
    inTurn(load).catch(() => undefined);
    // Dexie 4.4.7 does not observe keys-only queries with a limit: the last row is read, not just its number.
    subscription = liveQuery(async () => (await db.changes.orderBy('n').last())?.n).subscribe({
      next: () => void inTurn(update).catch(() => undefined),
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
    catchUp: () => inTurn(update),
    rebuild: () => inTurn(rebuild),
    close: () => subscription?.unsubscribe(),
  };
}

/** Of a message only what was sent or came counts: a draft that is being written changes no row. */
const ofMessages = new Set(['state', 'channel', 'sentAt', 'sentText']);

/**
 * Which rows a list of changes touches: the deals themselves, those of touched people, accounts, reminders and messages, all of a brand
 * whose stages changed.
 */
async function dealsTouched(db: JianlianDatabase, changes: readonly Change[]): Promise<string[]> {
  const deals = new Set<string>();
  const creators = new Set<string>();
  const brands = new Set<string>();
  const profiles = new Set<string>();
  const ofDeals = { tasks: new Set<string>(), messages: new Set<string>() };
  for (const change of changes) {
    if (change.table === 'deals') deals.add(change.id);
    else if (change.table === 'creators') creators.add(change.id);
    else if (change.table === 'profiles') profiles.add(change.id);
    else if (change.table === 'tasks' || change.table === 'messages') {
      const row = 'created' in change ? change.created : 'deleted' in change ? change.deleted : null;
      if (row) deals.add(String(row.dealId ?? ''));
      else if (change.table === 'tasks' || ('field' in change && ofMessages.has(change.field)))
        ofDeals[change.table].add(change.id);
    } else if (change.table === 'brands' && 'field' in change && change.field === 'stages')
      brands.add(change.id);
  }
  for (const task of await tableOf(db, 'tasks').bulkGet([...ofDeals.tasks]))
    if (task?.dealId) deals.add(task.dealId);
  for (const message of await tableOf(db, 'messages').bulkGet([...ofDeals.messages]))
    if (message) deals.add(message.dealId);
  for (const profile of await tableOf(db, 'profiles').bulkGet([...profiles]))
    if (profile) creators.add(profile.creatorId);
  for (const id of await idsBy(db, '[creatorId+id]', creators)) deals.add(id);
  for (const id of await idsBy(db, '[brandId+id]', brands)) deals.add(id);
  return [...deals];
}

async function idsBy(db: JianlianDatabase, index: string, values: ReadonlySet<string>): Promise<string[]> {
  if (values.size === 0) return [];
  const ranges = [...values].map((value) => [[value], [value, []]]);
  return tableOf(db, 'deals')
    .where(index)
    .inAnyRange(ranges as never)
    .primaryKeys();
}

function idle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => work(), { timeout: 2000 });
  else setTimeout(work, 200);
}
