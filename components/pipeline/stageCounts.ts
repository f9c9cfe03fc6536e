import type { PipelineRow } from '@/lib/store';

/** How many rows stand in each stage. */
export function stageCounts(rows: readonly PipelineRow[]): Map<string, number> {
  const counts = new Map<string, { rows: number }>();
  for (const { stage } of rows) {
    const count = counts.get(stage);
    if (count) count.rows++;
    else counts.set(stage, { rows: 1 });
  }
  return new Map([...counts].map(([stage, count]) => [stage, count.rows]));
}
