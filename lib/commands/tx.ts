import type { IndexName, Row, TableName } from '@/lib/model/records';

/** Bounds on an index: an exact prefix of its fields, then optional inclusive bounds on the next field. */
export type Range = { equals?: readonly string[]; from?: string; to?: string };

/** Rows in index order (code points, ties by id) and where to go on; `cursor` null: that was the last page. */
export type Page<T extends TableName> = { rows: Row<T>[]; cursor: string | null };

/**
 * What a command may touch. The same on Dexie and on PostgreSQL. A read sees the command's own writes; nothing is written before
 * the command has ended well.
 */
export type Tx = {
  get<T extends TableName>(table: T, id: string): Promise<Row<T> | undefined>;
  /** @throws AppError `record.missing` */
  require<T extends TableName>(table: T, id: string): Promise<Row<T>>;
  /** In the order of the ids; undefined where there is none. */
  getMany<T extends TableName>(table: T, ids: readonly string[]): Promise<(Row<T> | undefined)[]>;
  /** Writes the whole row; `updatedAt` is set to the command's time where anything else changed. */
  put<T extends TableName>(table: T, row: Row<T>): Promise<void>;
  putMany<T extends TableName>(table: T, rows: readonly Row<T>[]): Promise<void>;
  delete(table: TableName, id: string): Promise<void>;
  page<T extends TableName>(
    table: T,
    index: IndexName<T>,
    range: Range,
    cursor: string | null,
    limit: number,
  ): Promise<Page<T>>;
};

/** What a database must offer to carry commands: bounded reads inside one transaction. Writing is the store's, at the end. */
export type Reader = {
  getMany<T extends TableName>(table: T, ids: readonly string[]): Promise<(Row<T> | undefined)[]>;
  /** Rows after `cursor` in index order, at most `limit`. */
  scan<T extends TableName>(
    table: T,
    index: IndexName<T>,
    range: Range,
    after: IndexKey | null,
    limit: number,
  ): Promise<Row<T>[]>;
};

/** The place of a row in an index: the indexed values, then its id. */
export type IndexKey = readonly string[];
