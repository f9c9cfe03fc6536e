import type { BrandStage, StageKind } from '@/lib/model/brand';
import { inOrder } from '@/lib/pipeline/stages';
import type { PipelineRow } from '@/lib/store';

export type BoardColumn = { stage: BrandStage; rows: readonly PipelineRow[] };

/** Stages one works in every day stand wide; the later ones are spines until they are looked into. */
const working = new Set<StageKind>([
  'sourced',
  'shortlisted',
  'contacted',
  'replied',
  'negotiating',
  'agreed',
]);
export const isWorking = ({ kind }: BrandStage): boolean => working.has(kind);

/** A column per stage in the brand's order, its rows in the order given. A retired stage stays while somebody stands in it. */
export function boardColumns(rows: readonly PipelineRow[], stages: readonly BrandStage[]): BoardColumn[] {
  const byStage = Map.groupBy(rows, ({ stage }) => stage);
  return inOrder(stages)
    .map((stage) => ({ stage, rows: byStage.get(stage.id) ?? [] }))
    .filter(({ stage, rows: own }) => !stage.retired || own.length > 0);
}

export type BoardPlace = { column: number; index: number };

export function placeOnBoard(columns: readonly BoardColumn[], dealId: string | null): BoardPlace | null {
  for (const [column, { rows }] of columns.entries()) {
    const index = rows.findIndex((row) => row.dealId === dealId);
    if (index >= 0) return { column, index };
  }
  const first = columns.findIndex(({ rows }) => rows.length > 0);
  return first < 0 ? null : { column: first, index: 0 };
}

/** The card one comes to: within its column by so many, or in the next column that has any, at the same height. */
export function stepOnBoard(
  columns: readonly BoardColumn[],
  { column, index }: BoardPlace,
  step: { down: number } | { right: 1 | -1 },
): BoardPlace {
  if ('down' in step) {
    const last = (columns[column]?.rows.length ?? 1) - 1;
    return { column, index: Math.min(last, Math.max(0, index + step.down)) };
  }
  for (let next = column + step.right; columns[next]; next += step.right) {
    const { length } = columns[next]!.rows;
    if (length > 0) return { column: next, index: Math.min(index, length - 1) };
  }
  return { column, index };
}

/** The stage beside one's own where a card can be put: the next in use. */
export function stageBeside(
  columns: readonly BoardColumn[],
  stageId: string,
  right: 1 | -1,
): BrandStage | null {
  const at = columns.findIndex(({ stage }) => stage.id === stageId);
  for (let next = at + right; at >= 0 && columns[next]; next += right)
    if (!columns[next]!.stage.retired) return columns[next]!.stage;
  return null;
}
