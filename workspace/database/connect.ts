import type { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import type { Transact } from './sql';

/** PGlite has one connection: only the transaction's own handle may be used inside it. */
export const transactOnPglite =
  (db: PGlite): Transact =>
  (work) =>
    db.transaction((tx) => work({ query: (text, values) => tx.query(text, values) as never })) as never;

/** One connection of the pool for the length of the transaction. */
export const transactOnPostgres =
  (pool: Pool): Transact =>
  async (work) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const result = await work({ query: (text, values) => client.query(text, values as never) });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
