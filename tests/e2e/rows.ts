import type { Page } from '@playwright/test';
import type { Row, TableName } from '@/lib/model/records';

/** All rows of one table of the extension's database, read past the product's own code. Needs a page of the extension. */
export function readRows<T extends TableName>(extensionPage: Page, table: T): Promise<Row<T>[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<never[]>((done, failed) => {
        const opening = indexedDB.open('jianlian');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            return done([]);
          }
          const all = database.transaction(name).objectStore(name).getAll();
          all.onerror = () => failed(all.error);
          all.onsuccess = () => {
            database.close();
            done(all.result as never[]);
          };
        };
      }),
    table as string,
  );
}
