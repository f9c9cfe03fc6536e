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
 * refer to by now is not removed. Activities stay: they say what happened.
 */
export const revert = defineCommand({
  name: 'revert',
  kind: 'intent',
  args: z.object({ uid: z.string().max(64), changes: z.array(changeSchema).max(20_000) }),

  async run(tx, { changes }) {
    const kept: Kept[] = [];
    const list = [...(changes as unknown as Change[])]
      .reverse()
      .filter(({ table }) => table !== 'activities');
    if (list.some(({ table }) => !isTable(table))) throw new AppError('undo.notPossible');
    const going = new Set(list.flatMap((change) => ('created' in change ? [change.id] : [])));
    const atOnce = await createdInBulk(tx, list, going);
    let reverted = 0;
    for (const change of list) {
      if (atOnce.has(change)) {
        reverted++;
        continue;
      }
      const left = await revertOne(tx, change, going);
      if (!left) {
        reverted++;
        continue;
      }
      kept.push(left);
      going.delete(left.id); // what it refers to stays as well
    }
    await dropFromLists(tx, going);
    return { reverted, kept };
  },
});

/**
 * What a bulk command made goes in a few reads, where all of it still is as it was made and nobody refers to it. Else nothing is done
 * here: which row holds which is then told one by one.
 */
async function createdInBulk(
  tx: Tx,
  list: readonly Change[],
  going: ReadonlySet<string>,
): Promise<ReadonlySet<Change>> {
  const created = list.filter((change) => 'created' in change);
  const none: ReadonlySet<Change> = new Set();
  if (created.length < bulkFrom) return none;
  for (const [table, changes] of Map.groupBy(created, (change) => change.table)) {
    const rows = await tx.getMany(
      table,
      changes.map(({ id }) => id),
    );
    if (rows.some((row, i) => row && !holds(table, row, (changes[i] as Created).created))) return none;
  }
  const referred = await Promise.all(
    created.map((change) => isReferred(tx, change.table, change.created, going)),
  );
  if (referred.includes(true)) return none;
  await Promise.all(created.map(({ table, id }) => tx.delete(table, id)));
  return new Set(created);
}

const bulkFrom = 50;
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

async function revertOne(tx: Tx, change: Change, going: Set<string>): Promise<Kept | null> {
  const { table, id } = change;
  const row = await tx.get(table, id);
  if ('created' in change) {
    if (!row) return null;
    if (!holds(table, row, change.created) || (await isReferred(tx, table, row, going)))
      return { table, id, field: null };
    await tx.delete(table, id);
    return null;
  }
  if ('deleted' in change) {
    if (row) return { table, id, field: null };
    await tx.put(table, change.deleted);
    return null;
  }
  if (!row) return keptOf(change);
  const value = valueBefore(row, change);
  if (value === undefined) return keptOf(change);
  await tx.put(table, withField(table, row, change.field, value.before));
  return null;
}

const keptOf = (change: Extract<Change, { field: string }>): Kept => {
  const { table, id, field } = change;
  return 'key' in change && change.key !== undefined
    ? { table, id, field, key: change.key }
    : { table, id, field };
};

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

/** Whether a row still is what the command made of it. */
function holds(table: TableName, row: StoredRow, created: StoredRow): boolean {
  const { updatedAt: _a, ...now } = recordable(table, row);
  const { updatedAt: _b, ...then } = created;
  return isSame(now, then);
}

async function isReferred(
  tx: Tx,
  table: TableName,
  { id, dealId }: StoredRow,
  going: ReadonlySet<string>,
): Promise<boolean> {
  for (const { from, field, to, list } of references) {
    if (to !== table || list || from === 'activities' || field === 'brandId') continue;
    const names: readonly string[] = indexes[from];
    const index = names.find((name) => name === field || name.startsWith(`${field}+`));
    const ofDeal = index === undefined && typeof dealId === 'string' && names.includes('dealId');
    if (!index && !ofDeal) continue;
    const equals = [index ? id : (dealId as string)];
    const { rows } = await tx.page(from, (index ?? 'dealId') as never, { equals }, null, 200);
    if (rows.some((row) => (row as StoredRow)[field] === id && !going.has(row.id))) return true;
  }
  return false;
}
