import type { Page } from '@playwright/test';
import { type Row, type TableName, tableNames } from '@/lib/model/records';
import { references } from '@/lib/model/references';
import type { ChangesRow } from '@/lib/store/database';

/** Everything the database holds at one moment: every record, and what every command did. */
export type Dump = { tables: Record<TableName, Row<TableName>[]>; changes: ChangesRow[] };

/** Read in one transaction, past the product's own code. Needs a page of the extension. */
export async function dumpOf(extensionPage: Page): Promise<Dump> {
  const stores = [...tableNames, 'changes'];
  const text = await extensionPage.evaluate(
    (names) =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('jianlian');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(names);
          const asked = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
          transaction.onerror = () => failed(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            done(JSON.stringify(Object.fromEntries(asked.map(([name, { result }]) => [name, result]))));
          };
        };
      }),
    stores,
  );
  const { changes, ...tables } = JSON.parse(text);
  return { tables, changes };
}

/** References that lead nowhere, but for those of activities: they tell of what is gone, too. */
export function danglingIn({ tables }: Dump): string[] {
  const ids = new Map(tableNames.map((table) => [table, new Set(tables[table].map(({ id }) => id))]));
  return references
    .filter(({ from }) => from !== 'activities')
    .flatMap(({ from, field, to }) =>
      tables[from].flatMap((row) => {
        const named = [row[field]].flat().filter((id) => typeof id === 'string');
        return named
          .filter((id) => !ids.get(to)?.has(id))
          .map((id) => `${from} ${row.id}: ${field} ${id} is in no row of ${to}`);
      }),
    );
}
