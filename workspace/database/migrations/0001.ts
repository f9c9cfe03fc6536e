/**
 * Frozen: imports nothing from living code. A table per record: the row as JSON beside its id, and the indexed fields as generated
 * columns with collation "C" (code points), so that order is the browser's.
 */
const tables: Record<string, string[][]> = {
  creators: [['updatedAt']],
  profiles: [['creatorId'], ['platform', 'platformId'], ['platform', 'handleKey']],
  observations: [['profileId', 'at']],
  brands: [['createdAt']],
  products: [['brandId']],
  campaigns: [['brandId']],
  lists: [['brandId']],
  deals: [['creatorId'], ['brandId'], ['brandId', 'creatorId'], ['updatedAt']],
  messages: [['dealId'], ['creatorId']],
  templates: [['templateId']],
  tasks: [['dealId'], ['dueAt']],
  activities: [['creatorId', 'at'], ['dealId', 'at'], ['at']],
  aliases: [['oldId']],
};

export const migration0001: string[] = Object.entries(tables).flatMap(([table, indexes]) => {
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
