import { Dexie, type Table } from 'dexie';
import { fieldsOf } from '@/lib/commands/indexKeys';
import type { Row, TableName } from '@/lib/model/records';
import type { KeptChanges } from './journal';
import type { ProjectionChunk } from './projectionStore';

/** One command that ran: what it did, in order. `n` is the local number everything else counts from. */
export type ChangesRow = {
  n?: number;
  uid: string;
  name: string;
  at: string;
  by: string;
  batch: string | null;
  result: unknown;
  /** Read by `changesOf`. */
  changes: KeptChanges;
  undoable: boolean;
  counter: { name: string; args: unknown } | null;
  /** Drafts: an earlier entry of the same key is replaced. Empty string: none. */
  replaceKey: string;
  undoneAt: string | null;
};
export type MetaRow = { key: string; value: unknown };

export type JianlianDatabase = Dexie & {
  changes: Table<ChangesRow, number>;
  projection: Table<ProjectionChunk, number>;
  meta: Table<MetaRow, string>;
};

export const storedVersion = 4;

/** The database with its frozen versions. A version, once released, never changes; the next one is added below it (see docs in ARCHITECTURE.md). */
export function database(name: string): JianlianDatabase {
  const db = new Dexie(name, { cache: 'disabled' }) as JianlianDatabase;
  db.version(1).stores(version1);
  db.version(2).stores(version2);
  db.version(3).stores(version3);
  db.version(4).stores(version4);
  return db;
}

/** Every index ends in the id, so that a page can go on after any row. */
export const dexieIndex = (index: string): string => `[${[...fieldsOf(index), 'id'].join('+')}]`;

/** A database, or a transaction of it. */
export type Tables = { table: (name: string) => Table };

export const tableOf = <T extends TableName>(db: Tables, table: T): Table<Row<T>, string> => db.table(table);

const version1: Record<string, string> = {
  creators: 'id, [updatedAt+id]',
  profiles: 'id, [creatorId+id], [platform+platformId+id], [platform+handleKey+id], *emails, *links',
  observations: 'id, [profileId+at+id]',
  brands: 'id, [createdAt+id]',
  products: 'id, [brandId+id]',
  campaigns: 'id, [brandId+id]',
  lists: 'id, [brandId+id]',
  deals: 'id, [creatorId+id], [brandId+id], [brandId+creatorId+id], [updatedAt+id]',
  messages: 'id, [dealId+id], [creatorId+id]',
  templates: 'id, [templateId+id]',
  tasks: 'id, [dealId+id], [dueAt+id]',
  activities: 'id, [creatorId+at+id], [dealId+at+id], [at+id]',
  aliases: 'id, [oldId+id]',
  changes: '++n, &uid, at, batch, replaceKey',
  projection: 'chunk',
  meta: 'key',
};

/** What version 2 adds. */
const version2: Record<string, string> = {
  suppressions: 'id, [hash+id], [group+id]',
  suppressionKeys: 'id, [createdAt+id]',
  samples: 'id, [dealId+id], [creatorId+id], [nextAt+id], [forgetAddressAt+id]',
  deliverables: 'id, [dealId+id], [creatorId+id], [sampleId+id], [nextAt+id]',
};

/** What version 3 adds. */
const version3: Record<string, string> = {
  shops: 'id, [brandId+id]',
  shopContacts: 'id, [shopId+at+id], [shopId+kind+id], [creatorId+id]',
  creators: 'id, [updatedAt+id], [mergedInto+id]',
  tasks: 'id, [dealId+id], [dueAt+id], [creatorId+id]',
  views: 'id, [brandId+id]',
  distinctions: 'id, [oneId+id], [otherId+id]',
  merges: 'id, [keptId+id], [goneId+id]',
};

/** What version 4 takes away: indexes by which nothing is looked up, each a sixth of what a row of a sheet costs to write. */
const version4: Record<string, string> = {
  creators: 'id, [mergedInto+id]',
  deals: 'id, [creatorId+id]',
};

/** What the newest version declares for a table. */
export const declared = (table: TableName): string =>
  ({ ...version1, ...version2, ...version3, ...version4 })[table] ?? '';
