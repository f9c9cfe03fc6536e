import { type Row, records, type TableName } from '@/lib/model/records';

/**
 * One thing a command did. Feeds undo, projection, "saved" and, connected, the outbox; nobody else compares rows.
 * `key` is the one entry of a field that holds many (own fields): undoing one leaves the others alone.
 * `added`/`removed` are elements of a list that is a set (tags, links): two people may both add without losing one.
 */
export type Change =
  | { table: TableName; id: string; created: StoredRow }
  | { table: TableName; id: string; deleted: StoredRow }
  | { table: TableName; id: string; field: string; key?: string; before: unknown; after: unknown }
  | { table: TableName; id: string; field: string; added: string[]; removed: string[] };
export type StoredRow = Row<TableName>;

/** Lists whose order means nothing and whose elements are strings. */
const setFields = new Set([
  'deals.tags',
  'deals.postLinks',
  'lists.creatorIds',
  'campaigns.productIds',
  'brands.markets',
]);

/** Fields whose entries are told one by one. */
const keyedFields = new Set(['deals.fields']);

/** Personal data with a term of its own: its values stay out of every list of changes, so that nothing is left of them when it is over. */
const unrecorded = new Set(['samples.address']);
const withUnrecorded = new Set([...unrecorded].map((field) => field.split('.')[0]));

/** Whether what a list of changes holds of a table's rows is all of them. */
export const isRecordedWhole = (table: TableName): boolean => !withUnrecorded.has(table);

/** The row as a list of changes may hold it. */
export function recordable<T extends StoredRow>(table: TableName, row: T): T {
  if (isRecordedWhole(table)) return row;
  const hidden = Object.keys(row).filter((field) => unrecorded.has(`${table}.${field}`));
  if (hidden.every((field) => row[field] === null)) return row;
  return { ...row, ...Object.fromEntries(hidden.map((field) => [field, null])) };
}

/** Bookkeeping of the store itself, not of the command. */
const ignored = new Set(['updatedAt']);

/** What turned `before` into `after`, field by field. Same rows → nothing. */
export function changesBetween(
  table: TableName,
  before: StoredRow | undefined,
  after: StoredRow | undefined,
): Change[] {
  if (!before && !after) return [];
  if (!before && after) return [{ table, id: after.id, created: recordable(table, after) }];
  if (before && !after) return [{ table, id: before.id, deleted: recordable(table, before) }];
  return fieldChanges(table, recordable(table, before as StoredRow), recordable(table, after as StoredRow));
}

function fieldChanges(table: TableName, before: StoredRow, after: StoredRow): Change[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter((field) => !ignored.has(field) && !isSame(before[field], after[field]))
    .flatMap((field): Change[] => {
      const [was, is] = [before[field], after[field]];
      if (setFields.has(`${table}.${field}`) && isStrings(was) && isStrings(is))
        return [{ table, id: after.id, field, added: without(is, was), removed: without(was, is) }];
      if (keyedFields.has(`${table}.${field}`))
        return entryChanges(table, after.id, field, entries(was), entries(is));
      return [{ table, id: after.id, field, before: was ?? null, after: is ?? null }];
    });
}

const entries = (value: unknown): Record<string, unknown> => (value ?? {}) as Record<string, unknown>;

const entryChanges = (
  table: TableName,
  id: string,
  field: string,
  was: Record<string, unknown>,
  is: Record<string, unknown>,
): Change[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => !isSame(was[key] ?? null, is[key] ?? null))
    .map((key) => ({ table, id, field, key, before: was[key] ?? null, after: is[key] ?? null }));

/** Deep equality of plain JSON. Key order does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => key in y && isSame(x[key], y[key]));
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((element) => typeof element === 'string');
const without = (from: string[], these: string[]): string[] => from.filter((value) => !these.includes(value));

/** Whether a string names a table: changes read from a file are somebody else's words. */
export const isTable = (name: string): name is TableName => Object.hasOwn(records, name);
