import { indexes, tableNames } from '@/lib/model/records';
import { declared, dexieIndex } from './database';

/** What the newest version must index, from the list of records: a test holds both together. `*emails` and `*links` are the browser's alone, for suggestions. */
export const wantedIndexes = (): Record<string, string[]> =>
  Object.fromEntries(tableNames.map((table) => [table, indexes[table].map(dexieIndex)]));
export const declaredIndexes = (): Record<string, string[]> =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      declared(table)
        .split(', ')
        .filter((index) => index.startsWith('[')),
    ]),
  );
