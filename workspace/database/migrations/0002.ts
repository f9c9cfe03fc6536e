/** Frozen: imports nothing from living code. The list of whom not to contact, as hashes, and the key of the hashes; samples and content. */
const tables: Record<string, string[][]> = {
  suppressions: [['hash'], ['group']],
  suppressionKeys: [['createdAt']],
  samples: [['dealId'], ['creatorId'], ['nextAt'], ['forgetAddressAt']],
  deliverables: [['dealId'], ['creatorId'], ['sampleId'], ['nextAt']],
};

export const migration0002: string[] = Object.entries(tables).flatMap(([table, indexes]) => {
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
