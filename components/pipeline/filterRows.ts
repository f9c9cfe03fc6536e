import type { PipelineRow } from '@/lib/store';
import type { PipelineView } from './pipelineView';

type Filter = Pick<PipelineView, 'search' | 'stage'>;

/** Rows in which every word occurs somewhere, in any script; `@handle` finds the handle. Order as given. */
export function filterRows(rows: readonly PipelineRow[], { search, stage }: Filter): readonly PipelineRow[] {
  const words = wordsOf(search);
  if (words.length === 0 && stage === null) return rows;
  return rows.filter(
    (row) => (stage === null || row.stage === stage) && words.every((word) => row.text.includes(word)),
  );
}

/** As the rows' text is made: NFKC (full-width letters are letters) and lower case. */
const wordsOf = (search: string): string[] =>
  search
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .filter(Boolean);

/** How many rows each stage has, whatever stage is chosen. */
export function countByStage(rows: readonly PipelineRow[], search: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stage } of filterRows(rows, { search, stage: null }))
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
}
