import { fieldsOf } from '@/lib/commands/indexKeys';
import type { IndexKey, Range, Reader } from '@/lib/commands/tx';
import type { Sql } from './sql';

/** Bounded reads inside the transaction that `sql` stands for. Table and field names come from the list of records, never from outside. */
export function sqlReader(sql: Sql): Reader {
  return {
    async getMany(table, ids) {
      const { rows } = await sql.query(`select id, doc from "${table}" where id = any($1)`, [ids]);
      const found = new Map(rows.map(({ id, doc }) => [id, doc]));
      return ids.map((id) => found.get(id)) as never;
    },

    async scan(table, index, range, after, limit) {
      const { where, values } = conditions(fieldsOf(index), range, after);
      const order = [...fieldsOf(index), 'id'].map((field) => `"${field}"`).join(', ');
      const { rows } = await sql.query(
        `select doc from "${table}" where ${where} order by ${order} limit ${Math.max(0, Math.floor(limit))}`,
        values,
      );
      return rows.map(({ doc }) => doc) as never;
    },
  };
}

function conditions(
  fields: string[],
  range: Range,
  after: IndexKey | null,
): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const prefix = range.equals ?? [];
  const next = [...fields, 'id'][prefix.length];
  const parts = fields.map((field) => `"${field}" is not null`);
  parts.push(...prefix.map((value, i) => `"${[...fields, 'id'][i]}" = ${bind(value)}`));
  if (range.from !== undefined) parts.push(`"${next}" >= ${bind(range.from)}`);
  if (range.to !== undefined) parts.push(`"${next}" <= ${bind(range.to)}`);
  if (after)
    parts.push(
      `(${[...fields, 'id'].map((field) => `"${field}"`).join(', ')}) > (${after.map(bind).join(', ')})`,
    );
  return { where: parts.join(' and '), values };
}
