import { migration0001 } from './migrations/0001';
import { migration0002 } from './migrations/0002';
import { migration0003 } from './migrations/0003';
import { migration0004 } from './migrations/0004';
import type { Transact } from './sql';

const migrations: string[][] = [migration0001, migration0002, migration0003, migration0004];

/** Brings an empty or older database to the newest version; each step and its number are one transaction. */
export async function migrate(transact: Transact): Promise<void> {
  await transact((sql) => sql.query('create table if not exists migration (version int primary key)'));
  for (const [i, statements] of migrations.entries()) {
    await transact(async (sql) => {
      const { rows } = await sql.query('select 1 from migration where version = $1', [i + 1]);
      if (rows.length > 0) return;
      for (const statement of statements) await sql.query(statement);
      await sql.query('insert into migration (version) values ($1)', [i + 1]);
    });
  }
}
