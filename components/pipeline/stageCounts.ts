import type { PipelineRow } from '@/lib/store';

/** How many rows stand in each stage. */
export function stageCounts(rows: readonly PipelineRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stage } of rows) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
}
