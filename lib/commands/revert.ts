import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { TableName } from '@/lib/model/records';
import { indexes, records } from '@/lib/model/records';
import { references } from '@/lib/model/references';
import { type Change, isSame, isTable, recordable, type StoredRow } from './changes';
import { defineCommand } from './command';
import { rowsReferring } from './rowsAbout';
import type { Tx } from './tx';

/** What an undo left alone because somebody changed it since. */
export type Kept = { table: string; id: string; field: string | null; key?: string };

const changeSchema = z.looseObject({ table: z.string(), id: z.string() });

/**
 * Undo: the inverse of a recorded list of changes. Reverts only what still holds its "after"; the rest is named. A row that others
 * refer to by now is not removed, nor what makes it whole: the creator of a deal, the account of a creator. Activities stay: they say what
 * happened.
 */
export const revert = defineCommand({
  name: 'revert',
  kind: 'intent',
  args: () => z.object({ uid: z.string().max(64), changes: z.array(changeSchema).max(20_000) }),

  async run(tx, { changes }) {
    const list = [...(changes as unknown as Change[])]
      .reverse()
      .filter(({ table }) => table !== 'activities');
    if (list.some(({ table }) => !isTable(table))) throw new AppError('undo.notPossible');
    const kept: Kept[] = await textsChangedSince(tx, list);
    const whole = new Set(kept.map(({ id }) => id));
    const coming = new Set(list.flatMap((change) => ('deleted' in change ? [change.id] : [])));
    for (const change of list) {
      if (whole.has(change.id)) continue;
      const left = 'created' in change ? null : await revertOne(tx, change, coming);
      if (!left) continue;
      kept.push(left);
      coming.delete(left.id); // what would refer to it stays away as well
    }
    const created = list.filter((change) => 'created' in change);
    const staying = await stayingOf(tx, created);
    for (const { table, id } of created)
      if (!staying.has(id)) await tx.delete(table, id);
      else if (table !== 'suppressionKeys') kept.push({ table, id, field: null }); // no person has seen a key
    await dropFromLists(tx, new Set(created.flatMap(({ id }) => (staying.has(id) ? [] : [id]))));
    const left = list.filter(({ id }) => whole.has(id)).length - whole.size;
    return { reverted: list.length - left - kept.length, kept };
  },
});

type Created = Extract<Change, { created: StoredRow }>;

/** Lists that name what is gone by now name it no more. */
async function dropFromLists(tx: Tx, gone: ReadonlySet<string>): Promise<void> {
  if (gone.size === 0) return;
  for (const reference of references.filter(({ list }) => list))
    for (const row of await rowsReferring(tx, reference, gone)) {
      const ids = (row[reference.field] as string[]).filter((id) => !gone.has(id));
      await tx.put(reference.from, { ...row, [reference.field]: ids } as StoredRow);
    }
}

/** Of a draft, what makes its text: it goes back whole or not at all, since half of one text and half of another is none. */
const ofText = new Set([
  'channel',
  'working',
  'outgoing',
  'values',
  'checks',
  'templateId',
  'templateVersion',
]);

/** Drafts whose text a command replaced, and that somebody wrote in, copied or sent since. */
async function textsChangedSince(tx: Tx, list: readonly Change[]): Promise<Kept[]> {
  const changes = list.flatMap((change) =>
    change.table === 'messages' && 'after' in change && ofText.has(change.field) ? [change] : [],
  );
  const byText = Map.groupBy(changes, ({ id }) => id);
  const rows = await tx.getMany('messages', [...byText.keys()]);
  return rows.flatMap((row, i) => {
    const [id, own] = [...byText][i] as [string, typeof changes];
    const isHeld =
      row?.state === 'draft' && own.every(({ field, after }) => isSame(row[field] ?? null, after));
    return isHeld ? [] : [{ table: 'messages', id, field: null }];
  });
}

async function revertOne(
  tx: Tx,
  change: Exclude<Change, Created>,
  coming: ReadonlySet<string>,
): Promise<Kept | null> {
  const { table, id } = change;
  const row = await tx.get(table, id);
  if ('deleted' in change) {
    if (row || (await leadsNowhere(tx, table, change.deleted, coming))) return { table, id, field: null };
    await tx.put(table, change.deleted);
    return null;
  }
  if (!row) return keptOf(change);
  const value = valueBefore(row, change);
  if (value === undefined) return keptOf(change);
  if (await leadsNowhere(tx, table, { [change.field]: value.before }, coming)) return keptOf(change);
  await tx.put(table, withField(table, row, change.field, value.before));
  return null;
}

const keptOf = (change: Extract<Change, { field: string }>): Kept => {
  const { table, id, field } = change;
  return 'key' in change && change.key !== undefined
    ? { table, id, field, key: change.key }
    : { table, id, field };
};

/** Whether what comes back would name a row that is gone by now, and that does not come back with it. */
async function leadsNowhere(
  tx: Tx,
  table: TableName,
  fields: { readonly [field: string]: unknown },
  coming: ReadonlySet<string>,
): Promise<boolean> {
  for (const { from, field, to, list } of references) {
    const id = fields[field];
    if (from !== table || list || typeof id !== 'string' || coming.has(id)) continue;
    if (!(await tx.get(to, id))) return true;
  }
  return false;
}

function valueBefore(
  row: StoredRow,
  change: Extract<Change, { field: string }>,
): { before: unknown } | undefined {
  const current: unknown = row[change.field];
  if ('added' in change) {
    if (!Array.isArray(current)) return undefined;
    const rest = (current as string[]).filter((value) => !change.added.includes(value));
    return { before: [...rest, ...change.removed.filter((value) => !rest.includes(value))] };
  }
  if (change.key !== undefined)
    return entryBefore((current ?? {}) as Record<string, unknown>, change.key, change);
  return isSame(current ?? null, change.after) ? { before: change.before } : undefined;
}

/** The row with a field as it was. Absent and null are recorded as one: null where the field takes it, else it was not there. */
function withField(table: TableName, row: StoredRow, field: string, before: unknown): StoredRow {
  const shape = records[table].shape as Record<string, z.ZodType | undefined>;
  if (before !== null || shape[field]?.safeParse(null).success !== false) return { ...row, [field]: before };
  const { [field]: _, ...rest } = row;
  return rest as StoredRow;
}

/** The field with one entry as it was; an entry that was not there goes. */
function entryBefore(
  current: Record<string, unknown>,
  key: string,
  { before, after }: { before: unknown; after: unknown },
): { before: unknown } | undefined {
  if (!isSame(current[key] ?? null, after)) return undefined;
  const { [key]: _, ...rest } = current;
  return { before: before === null ? rest : { ...rest, [key]: before } };
}
/**
 * Of rows a command made, those that stay: changed since, referred to from elsewhere, or part of one that stays. Tables are asked in a few
 * reads, whatever the number of rows.
 */
async function stayingOf(tx: Tx, created: readonly Created[]): Promise<ReadonlySet<string>> {
  const going = new Set(created.map(({ id }) => id));
  const here = new Map<string, { table: TableName; row: StoredRow }>();
  const staying = new Set<string>();
  for (const [table, changes] of Map.groupBy(created, (change) => change.table)) {
    const ids = changes.map(({ id }) => id);
    const rows = await tx.getMany(table, ids);
    for (const [i, row] of rows.entries()) {
      if (!row) continue;
      here.set(row.id, { table, row });
      if (!holds(table, row, (changes[i] as Created).created)) staying.add(row.id);
    }
    for (const reference of await heldBy(tx, table))
      for (const id of await namedBy(tx, reference, rows, going)) staying.add(id);
  }
  if (staying.size > 0) addPartsOf(staying, here);
  return staying;
}

/** What a row that stays refers to stays, and the accounts of a creator and what was observed of an account. */
function addPartsOf(
  staying: Set<string>,
  here: ReadonlyMap<string, { table: TableName; row: StoredRow }>,
): void {
  const partsOf = new Map<string, string[]>();
  const add = (whole: string, part: string) => partsOf.set(whole, [...(partsOf.get(whole) ?? []), part]);
  for (const { table, row } of here.values())
    for (const { from, field, list } of references) {
      const other = row[field];
      if (from !== table || list || typeof other !== 'string' || !here.has(other)) continue;
      add(row.id, other);
      if (ofWhole.has(`${from}.${field}`)) add(other, row.id);
    }
  // a set is gone through with what is added on the way
  for (const id of staying) for (const part of partsOf.get(id) ?? []) staying.add(part);
}
const ofWhole = new Set(['profiles.creatorId', 'observations.profileId']);

/** Whether a row still is what the command made of it. */
function holds(table: TableName, row: StoredRow, created: StoredRow): boolean {
  const { updatedAt: _a, ...now } = recordable(table, row);
  const { updatedAt: _b, ...then } = created;
  return isSame(now, then);
}

/**
 * A field by which rows of another table name one of this. `index` is how they are found: by the field itself, else among the rows of the same
 * deal; null: rarely asked for, the table is read through.
 */
type Reference = { from: TableName; field: string; to: TableName; index: string | null };

function referencesTo(table: TableName): Reference[] {
  return references.flatMap(({ from, field, to, list }) => {
    if (to !== table || list || from === 'activities' || field === 'brandId') return [];
    const names: readonly string[] = indexes[from];
    const own = names.find((name) => name === field || name.startsWith(`${field}+`));
    const ofDeal = 'dealId' in records[table].shape ? names.find((name) => name === 'dealId') : undefined;
    return [{ from, field, to, index: own ?? ofDeal ?? null }];
  });
}

/** Those of them in which anything stands at all. */
async function heldBy(tx: Tx, table: TableName): Promise<Reference[]> {
  const held: Reference[] = [];
  for (const reference of referencesTo(table)) {
    const index = reference.index ?? indexes[reference.from][0];
    const { rows } = await tx.page(reference.from, index as never, {}, null, 1);
    if (rows.length > 0) held.push(reference);
  }
  return held;
}

/** Ids of those rows that others name, which are not going themselves. */
async function namedBy(
  tx: Tx,
  { from, field, to, index }: Reference,
  rows: readonly (StoredRow | undefined)[],
  going: ReadonlySet<string>,
): Promise<string[]> {
  const here = rows.filter((row) => row !== undefined);
  const isFree = ({ id }: StoredRow) => !going.has(id);
  if (index === null) {
    const ids = new Set(here.map(({ id }) => id));
    return (await rowsReferring(tx, { from, field, to }, ids))
      .filter(isFree)
      .map((row) => String(row[field]));
  }
  const isOwn = index === field || index.startsWith(`${field}+`);
  const named: string[] = [];
  for (const { id, dealId } of here) {
    const equals = isOwn ? id : dealId;
    if (typeof equals !== 'string') continue;
    const { rows: others } = await tx.page(from, index as never, { equals: [equals] }, null, 200);
    if (others.some((row) => (row as StoredRow)[field] === id && isFree(row))) named.push(id);
  }
  return named;
}
