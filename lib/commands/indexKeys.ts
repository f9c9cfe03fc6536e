import type { Row, TableName } from '@/lib/model/records';
import type { IndexKey, Range } from './tx';

/** The fields of an index: `platform+handleKey` → two. */
export const fieldsOf = (index: string): string[] => index.split('+');

/** A row's place in an index, or undefined where one of the fields is null (nulls are not indexed). */
export function keyOf<T extends TableName>(index: string, row: Row<T>): IndexKey | undefined {
  const values = fieldsOf(index).map((field) => row[field]);
  if (!values.every((value) => typeof value === 'string')) return undefined;
  return [...values, row.id];
}

/** Order of two places: code points (indexed values are ASCII), ties by id. */
export function compareKeys(a: IndexKey, b: IndexKey): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? '', b[i] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.length - b.length;
}

export function isInRange(key: IndexKey, range: Range): boolean {
  const prefix = range.equals ?? [];
  if (!prefix.every((value, i) => key[i] === value)) return false;
  const next = key[prefix.length] ?? '';
  return (range.from === undefined || next >= range.from) && (range.to === undefined || next <= range.to);
}

export const encodeCursor = (key: IndexKey): string => JSON.stringify(key);
export const decodeCursor = (cursor: string | null): IndexKey | null =>
  cursor === null ? null : (JSON.parse(cursor) as string[]);
