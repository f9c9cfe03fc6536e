import type { Brand } from '@/lib/model/brand';
import { changeCount } from './changeCount';
import type { ChangesRow, JianlianDatabase } from './database';
import { tableOf } from './database';
import { type OpenDatabase, openDatabase } from './openDatabase';
import { readStored, type Stored } from './readStored';

/** So many commands since the projection was stored are looked at for the head; more, and the whole is waited for. */
export const fewCommands = 200;
/** A bulk command has a thousand changes: what all of them changed is not read before the first picture. */
const fewChanges = 1500;

/** What every first screen waits for. */
export type FirstReads = {
  brands: Brand[];
  stored: Stored | null;
  /** The number of the oldest change that is still kept. */
  oldest: number | undefined;
  /** What happened since it was stored; null: too much to look at first. */
  since: ChangesRow[] | null;
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
    const since = stored ? await changesSince(db, stored.upto) : [];
    return { brands, stored, oldest, since };
  });
}

async function changesSince(db: JianlianDatabase, upto: number): Promise<ChangesRow[] | null> {
  const later = db.changes.where('n').above(upto);
  const numbers = await later.clone().limit(fewCommands).primaryKeys();
  if (numbers.length === 0) return [];
  if (numbers.length === fewCommands) return null;
  let size = 0;
  const isTooMuch = (entry: ChangesRow) => {
    size += changeCount(entry);
    return size > fewChanges;
  };
  const since = await later.until(isTooMuch, true).toArray();
  return size > fewChanges ? null : since;
}

/** The oldest first: the one that is worked for where nobody chose. */
export const brandsOf = (db: JianlianDatabase): Promise<Brand[]> =>
  tableOf(db, 'brands').orderBy('[createdAt+id]').limit(200).toArray();
