import type { TableName } from '@/lib/model/records';

export const eraseKinds = [
  'person',
  'accounts',
  'numbers',
  'deals',
  'texts',
  'reminders',
  'activity',
  'other',
] as const;
export type EraseKind = (typeof eraseKinds)[number];

const kindOf: Partial<Record<TableName, EraseKind>> = {
  creators: 'person',
  profiles: 'accounts',
  observations: 'numbers',
  deals: 'deals',
  messages: 'texts',
  tasks: 'reminders',
  activities: 'activity',
};

/** What goes, in a person's words: several tables may be one line; what has no word of its own is counted as other records. */
export function eraseLines(
  counts: readonly { table: TableName; count: number }[],
): { kind: EraseKind; count: number }[] {
  return eraseKinds
    .map((kind) => ({
      kind,
      count: counts.reduce((sum, one) => sum + ((kindOf[one.table] ?? 'other') === kind ? one.count : 0), 0),
    }))
    .filter(({ count }) => count > 0);
}
