import type { Brand } from '@/lib/model/brand';
import type { ChangesRow, JianlianDatabase } from './database';
import { tableOf } from './database';
import { type OpenDatabase, openDatabase } from './openDatabase';
import { readStored, type Stored } from './readStored';

/** So many changes since the projection was stored are looked at for the head; more, and the whole is waited for. */
export const fewChanges = 200;

/** What every first screen waits for. */
export type FirstReads = {
  brands: Brand[];
  stored: Stored | null;
  /** The number of the oldest change that is still kept. */
  oldest: number | undefined;
  /** What happened since it was stored, at most `fewChanges`. */
  since: ChangesRow[];
};

export type Begun = { database: Promise<OpenDatabase>; first: Promise<FirstReads> };

/** Opens the database and reads what comes first: with little code of its own, so that it can be done while the rest is being loaded. */
export function beginOpening(name: Promise<string>): Begun {
  const database = name.then(openDatabase);
  const first = database.then(({ db }) => readFirst(db));
  first.catch(() => undefined); // who opens the store hears of it from `database`
  return { database, first };
}

export function readFirst(db: JianlianDatabase): Promise<FirstReads> {
  return db.transaction('r', ['brands', 'meta', 'changes'], async () => {
    const [brands, stored, [oldest]] = await Promise.all([
      brandsOf(db),
      readStored(db),
      db.changes.orderBy('n').limit(1).primaryKeys(),
    ]);
    const since = stored ? await db.changes.where('n').above(stored.upto).limit(fewChanges).toArray() : [];
    return { brands, stored, oldest, since };
  });
}

/** The oldest first: the one that is worked for where nobody chose. */
export const brandsOf = (db: JianlianDatabase): Promise<Brand[]> =>
  tableOf(db, 'brands').orderBy('[createdAt+id]').limit(200).toArray();
