/** Frozen: imports nothing from living code. Indexes by which nothing is looked up go. */
const dropped: [table: string, index: string[]][] = [
  ['creators', ['updatedAt']],
  ['deals', ['brandId']],
  ['deals', ['brandId', 'creatorId']],
  ['deals', ['updatedAt']],
];

/** PostgreSQL named them after their table and columns. */
export const migration0004: string[] = dropped.map(
  ([table, index]) => `drop index "${[table, ...index, 'id', 'idx'].join('_')}"`,
);
