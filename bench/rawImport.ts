import type { Page } from '@playwright/test';

const tablesOfImport = ['profiles', 'creators', 'deals', 'observations'];

/** Milliseconds IndexedDB alone takes to put the records that an import, or something else, has made, in one transaction with the same indexes, and to delete them. */
export function rawImport(
  page: Page,
  tables = tablesOfImport,
): Promise<{ put: number; deleted: number; records: number; commands: number }> {
  return page.evaluate(raw, tables);
}

/** Runs in the page. */
async function raw(names: string[]) {
  const ended = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const completed = (transaction: IDBTransaction) =>
    new Promise((done) => {
      transaction.oncomplete = done;
    });
  const own = await ended(indexedDB.open('jianlian'));
  const reading = own.transaction([...names, 'changes']);
  const commands = (await ended(reading.objectStore('changes').count())) as number;
  const all = await Promise.all(names.map((name) => ended(reading.objectStore(name).getAll())));
  const indexes = names.map((name) => {
    const store = reading.objectStore(name);
    return [...store.indexNames]
      .map((index) => store.index(index))
      .map(({ name: called, keyPath, multiEntry }) => ({ called, keyPath, multiEntry }));
  });
  own.close();

  const opening = indexedDB.open('floor');
  opening.onupgradeneeded = () => {
    for (const [place, name] of names.entries()) {
      const store = opening.result.createObjectStore(name, { keyPath: 'id' });
      for (const { called, keyPath, multiEntry } of indexes[place] ?? [])
        store.createIndex(called, keyPath, { multiEntry });
    }
  };
  const floor = await ended(opening);
  const start = performance.now();
  const writing = floor.transaction(names, 'readwrite');
  for (const [place, name] of names.entries())
    for (const row of all[place] ?? []) writing.objectStore(name).put(row);
  await completed(writing);
  const put = performance.now() - start;

  const startOfDelete = performance.now();
  const deleting = floor.transaction(names, 'readwrite');
  for (const [place, name] of names.entries())
    for (const row of all[place] ?? []) deleting.objectStore(name).delete(row.id);
  await completed(deleting);
  const deleted = performance.now() - startOfDelete;
  floor.close();
  await ended(indexedDB.deleteDatabase('floor'));
  return { put, deleted, records: all.reduce((sum, rows) => sum + rows.length, 0), commands };
}
