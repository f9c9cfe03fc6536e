import type { QueryField } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import { choicesOf, type QueryContext } from '@/lib/store/query/fields';

/** The values that rows have of a field, each with how many have it: the most frequent first, unknown left out. */
export function choicesIn(
  rows: readonly PipelineRow[],
  field: QueryField,
  context: QueryContext,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of choicesOf(row, field, context))
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
