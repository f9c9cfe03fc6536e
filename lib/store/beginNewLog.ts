const scratch = 'log-turn';

/**
 * Has Chromium begin a new file for what is written next, and put all before it in order. Chromium's database writes each change to the end
 * of a file first. A browser that was killed amid that leaves half an entry there; when it starts again it reads all up to it and goes
 * on behind it, and at the start after that takes the half for damage and removes the whole database without a word
 * (google/leveldb issue 1287, November 2025; had here with Chromium 156). Deleting any database of the same origin compacts its place,
 * for which the file is closed and its content stored: hence one that is made for it. Some 10 ms; a database of any other kind
 * is none the worse for it.
 * @throws what the browser says where it cannot
 */
export async function beginNewLog(databases: IDBFactory = indexedDB): Promise<void> {
  const opening = databases.open(scratch, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('nothing');
  const database = await resultOf(opening);
  database.close();
  await resultOf(databases.deleteDatabase(scratch));
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
