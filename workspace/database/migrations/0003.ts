/** Frozen: imports nothing from living code. Shops and their quota. */
const tables: Record<string, string[][]> = {
  shops: [['brandId']],
  shopContacts: [['shopId', 'at'], ['shopId', 'kind'], ['creatorId']],
};

export const migration0003: string[] = Object.entries(tables).flatMap(([table, indexes]) => {
  const fields = [...new Set(indexes.flat())];
  const columns = fields.map(
    (field) => `"${field}" text collate "C" generated always as (doc->>'${field}') stored`,
  );
  return [
    `create table "${table}" (id text collate "C" primary key, doc jsonb not null, ${columns.join(', ')})`,
    ...indexes.map(
      (index) => `create index on "${table}" (${[...index, 'id'].map((field) => `"${field}"`).join(', ')})`,
    ),
  ];
});
