import { type Row, type TableName, tableNames } from '@/lib/model/records';
import { migrate } from '@/workspace/database/migrate';
import { runOnSql } from '@/workspace/database/runOnSql';
import type { Transact } from '@/workspace/database/sql';
import type { Ground } from './ground';

/** An empty database behind PGlite or PostgreSQL. */
export async function sqlGround(
  name: string,
  transact: Transact,
): Promise<Ground & { clear: () => Promise<void> }> {
  await migrate(transact);
  return {
    name,
    run: (command, args, mutation) => runOnSql(transact, command, args, mutation),
    dump: () =>
      transact(async (sql) => {
        const tables: Partial<Record<TableName, Row<TableName>[]>> = {};
        for (const table of tableNames) {
          const { rows } = await sql.query(`select doc from "${table}" order by id`);
          tables[table] = rows.map(({ doc }) => doc as Row<TableName>);
        }
        return tables;
      }),
    clear: () =>
      transact(
        async (sql) =>
          void (await sql.query(`truncate ${tableNames.map((table) => `"${table}"`).join(', ')}`)),
      ),
  };
}
