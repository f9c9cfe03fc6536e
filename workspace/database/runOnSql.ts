import type { Writes } from '@/lib/commands/bufferedTx';
import type { Command } from '@/lib/commands/command';
import { type Mutation, runCommand } from '@/lib/commands/runCommand';
import { refusingForeignAwaits } from './foreignAwait';
import type { Sql, Transact } from './sql';
import { sqlReader } from './sqlReader';

/** Runs the same command as the browser in one SQL transaction. Rights, rules and the journal come with the sync server. */
export function runOnSql<Args, Result>(
  transact: Transact,
  command: Command<Args, Result>,
  args: unknown,
  mutation: Mutation,
): Promise<{ result: Result; changes: Writes['changes'] }> {
  return transact(async (sql) => {
    const { watch } = refusingForeignAwaits(sqlReader(sql));
    const { result, writes } = await watch(command.name, (reader) =>
      runCommand(reader, command, args, mutation),
    );
    await write(sql, writes);
    return { result, changes: writes.changes };
  });
}

async function write(sql: Sql, { puts, deletes }: Writes): Promise<void> {
  for (const [table, ids] of deletes) await sql.query(`delete from "${table}" where id = any($1)`, [ids]);
  for (const [table, rows] of puts)
    await sql.query(
      `insert into "${table}" (id, doc) select row->>'id', row from jsonb_array_elements($1::jsonb) row
       on conflict (id) do update set doc = excluded.doc`,
      [JSON.stringify(rows)],
    );
}
