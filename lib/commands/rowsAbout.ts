import { type IndexName, indexes, type Row, type TableName } from '@/lib/model/records';
import { references } from '@/lib/model/references';
import type { Range, Tx } from './tx';

const pageSize = 500;

type Reference = (typeof references)[number];
/** What is known about one person: the rows that are theirs, and the lists of other records that name them. */
export type About = {
  own: { table: TableName; id: string; row: Row<TableName> }[];
  naming: { table: TableName; id: string; field: string; ids: string[] }[];
};

/** Tables a person's rows lead to and that are not the person's: what a brand offers and where it works. */
const notTheirs: readonly TableName[] = ['brands', 'products', 'campaigns'];

/** Every row about a creator, found through the list of references and no other: a new record that refers to a person is found by itself. Ids that live on as one of theirs are theirs, too. */
export async function rowsAbout(tx: Pick<Tx, 'get' | 'page'>, creatorId: string): Promise<About> {
  const own = new Map<string, About['own'][number]>();
  const naming = new Map<string, About['naming'][number]>();
  const creator = await tx.get('creators', creatorId);
  let frontier: About['own'] = creator ? [{ table: 'creators', id: creatorId, row: creator }] : [];
  while (frontier.length > 0) {
    for (const found of frontier) own.set(`${found.table}/${found.id}`, found);
    const next: About['own'] = [];
    for (const reference of references) {
      const ids = frontier.filter(({ table }) => table === reference.to).map(({ id }) => id);
      if (ids.length === 0) continue;
      for (const row of await rowsReferring(tx, reference, new Set(ids))) {
        if (reference.list) note(naming, reference, row, ids);
        else if (!notTheirs.includes(reference.from) && !own.has(`${reference.from}/${row.id}`))
          next.push({ table: reference.from, id: row.id, row });
      }
    }
    frontier = next;
  }
  for (const row of await allRows(tx, 'aliases', 'oldId', {}))
    if ([...own.values()].some(({ id }) => id === row.newId))
      own.set(`aliases/${row.id}`, { table: 'aliases', id: row.id, row });
  return { own: [...own.values()], naming: [...naming.values()] };
}

/** By the index that starts with the field, or, where a field is rarely asked for and has none, by reading the table through. */
export async function rowsReferring(
  tx: Pick<Tx, 'page'>,
  { from, field, list }: Reference,
  ids: ReadonlySet<string>,
): Promise<Row<TableName>[]> {
  const names: readonly string[] = indexes[from];
  const index = names.find((name) => name.split('+')[0] === field);
  if (index && !list) {
    const pages = [];
    for (const id of ids) pages.push(...(await allRows(tx, from, index, { equals: [id] })));
    return pages;
  }
  const all = await allRows(tx, from, names[0] as string, {});
  return all.filter((row) => {
    const value = row[field];
    return Array.isArray(value)
      ? value.some((id) => ids.has(id))
      : typeof value === 'string' && ids.has(value);
  });
}

async function allRows(
  tx: Pick<Tx, 'page'>,
  table: TableName,
  index: string,
  range: Range,
): Promise<Row<TableName>[]> {
  const rows: Row<TableName>[] = [];
  let cursor: string | null = null;
  do {
    const page: { rows: Row<TableName>[]; cursor: string | null } = await tx.page(
      table,
      index as IndexName<TableName>,
      range,
      cursor,
      pageSize,
    );
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor);
  return rows;
}

function note(
  naming: Map<string, About['naming'][number]>,
  { from, field }: Reference,
  row: Row<TableName>,
  ids: readonly string[],
): void {
  const key = `${from}/${row.id}/${field}`;
  const known = naming.get(key)?.ids ?? [];
  naming.set(key, { table: from, id: row.id, field, ids: [...known, ...ids] });
}
