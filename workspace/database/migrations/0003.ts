/** Frozen: imports nothing from living code. Shops and their quota; saved views; merges of people, and who is not one person. */
const tables: Record<string, string[][]> = {
  shops: [['brandId']],
  shopContacts: [['shopId', 'at'], ['shopId', 'kind'], ['creatorId']],
  views: [['brandId']],
  distinctions: [['oneId'], ['otherId']],
  merges: [['keptId'], ['goneId']],
};
/** Fields that tables from before are looked up by now. */
const added: [table: string, field: string][] = [
  ['creators', 'mergedInto'],
  ['tasks', 'creatorId'],
];

export const migration0003: string[] = [
  ...Object.entries(tables).flatMap(createTable),
  ...added.flatMap(addIndex),
];

function createTable([table, indexes]: [string, string[][]]): string[] {
  const columns = [...new Set(indexes.flat())].map(columnOf);
  return [
    `create table "${table}" (id text collate "C" primary key, doc jsonb not null, ${columns.join(', ')})`,
    ...indexes.map(
      (index) => `create index on "${table}" (${[...index, 'id'].map((field) => `"${field}"`).join(', ')})`,
    ),
  ];
}

function addIndex([table, field]: [string, string]): string[] {
  return [
    `alter table "${table}" add column ${columnOf(field)}`,
    `create index on "${table}" ("${field}", "id")`,
  ];
}

function columnOf(field: string): string {
  return `"${field}" text collate "C" generated always as (doc->>'${field}') stored`;
}
