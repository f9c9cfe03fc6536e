import { AppError, type ErrorCode } from '@/lib/errors';
import { database, type JianlianDatabase, storedVersion } from './database';
import { storeError } from './failures';

export type OpenDatabase = {
  db: JianlianDatabase;
  /** Another version of the extension took the database over, or the browser closed it: reload. */
  onClosed: (listener: (code: ErrorCode) => void) => void;
};

/** @throws AppError `store.corrupt`, `store.newerVersion`, `store.blocked`; nothing is ever deleted */
export async function openDatabase(name: string): Promise<OpenDatabase> {
  const db = database(name);
  const closed = new Set<(code: ErrorCode) => void>();
  const tell = () => {
    for (const listener of closed) listener('store.closed');
  };
  db.on('versionchange', () => {
    db.close();
    tell();
    return false;
  });
  db.on('close', tell);
  await open(db);
  return { db, onClosed: (listener) => void closed.add(listener) };
}

async function open(db: JianlianDatabase): Promise<void> {
  const blocked = new Promise<never>((_, reject) =>
    db.on('blocked', () => reject(new AppError('store.blocked'))),
  );
  try {
    await Promise.race([db.open(), blocked]);
    // Dexie opens a newer database without a word; its rows may mean something we do not know.
    if (db.backendDB().version > storedVersion * 10) throw new AppError('store.newerVersion');
  } catch (error) {
    db.close();
    throw storeError(error);
  }
}
