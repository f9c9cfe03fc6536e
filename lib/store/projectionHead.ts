import type { Change } from '@/lib/commands/changes';
import { type DeskOrder, deskOrder, type StepColumns, stepColumns } from '@/lib/outreach/desk/deskOrder';
import type { AroundOf } from '@/lib/outreach/desk/hours';
import type { JianlianDatabase } from './database';
import type { PipelineRow } from './pipelineRow';
import { pipelineRows } from './pipelineRows';

/** So many rows are more than a screen of any height shows. */
const most = 40;

/** What the first screens need of the whole pipeline, stored in one piece with the chunks. */
export type StoredHead = {
  /** The rows that come first by their next step, as JSON. */
  first: string;
  stages: [string, number][];
  steps: StepColumns;
};

export type Head = {
  total: number;
  /** How many stand in each stage. */
  stages: ReadonlyMap<string, number>;
  /** Those that come first by their next step. */
  first: readonly PipelineRow[];
  /** Who stands first on the desk at a moment; ISO 8601 UTC. */
  desk: (now: string, aroundOf: AroundOf) => DeskOrder;
  rowsOf: (dealIds: readonly string[]) => Promise<PipelineRow[]>;
};

export function storedHeadOf(rows: readonly PipelineRow[]): StoredHead {
  const stages = new Map<string, number>();
  for (const { stage } of rows) stages.set(stage, (stages.get(stage) ?? 0) + 1);
  return { first: JSON.stringify(firstOf(rows)), stages: [...stages], steps: stepColumns(rows) };
}

/**
 * @param changes what happened since it was stored
 * @param touched the deals that it touched, gone ones too
 * @param fresh the rows they have now
 */
export function headOf(
  db: JianlianDatabase,
  { head }: { head: StoredHead },
  changes: readonly Change[],
  touched: readonly string[],
  fresh: readonly PipelineRow[],
): Head {
  const known = new Set(touched);
  const first = (JSON.parse(head.first) as PipelineRow[]).filter(({ dealId }) => !known.has(dealId));
  const stages = stagesAfter(head.stages, changes);
  const late = stepColumns(fresh);
  return {
    total: [...stages.values()].reduce((sum, count) => sum + count, 0),
    stages,
    first: firstOf([...first, ...fresh]),
    desk(now, aroundOf) {
      const stored = deskOrder(now, head.steps, known, most, aroundOf);
      if (fresh.length === 0) return stored;
      const since = deskOrder(now, late, new Set(), most, aroundOf);
      const counts = { ...stored.counts };
      for (const group of Object.keys(counts) as (keyof typeof counts)[])
        counts[group] += since.counts[group];
      return { ids: [...since.ids, ...stored.ids], counts, due: stored.due + since.due };
    },
    rowsOf: (dealIds) => pipelineRows(db, dealIds),
  };
}

function stagesAfter(before: StoredHead['stages'], changes: readonly Change[]): Map<string, number> {
  const stages = new Map(before);
  const add = (stage: unknown, count: number) => {
    const now = (stages.get(String(stage)) ?? 0) + count;
    if (now > 0) stages.set(String(stage), now);
    else stages.delete(String(stage));
  };
  for (const change of changes) {
    if (change.table !== 'deals') continue;
    if ('created' in change) add(change.created.stage, 1);
    else if ('deleted' in change) add(change.deleted.stage, -1);
    else if (change.field === 'stage' && 'before' in change) {
      add(change.before, -1);
      add(change.after, 1);
    }
  }
  return stages;
}

/** By the next step that is due, then who entered a stage last: as the list starts. */
function firstOf(rows: readonly PipelineRow[]): PipelineRow[] {
  const dueAt = ({ nextAction }: PipelineRow) => nextAction?.dueAt ?? '~';
  const isBefore = (one: PipelineRow, other: PipelineRow) => {
    const [a, b] = [dueAt(one), dueAt(other)];
    return a === b ? one.stageSince > other.stageSince : a < b;
  };
  const first: PipelineRow[] = [];
  for (const row of rows) {
    const last = first.at(-1);
    if (first.length === most && last && !isBefore(row, last)) continue;
    const at = first.findIndex((other) => isBefore(row, other));
    first.splice(at === -1 ? first.length : at, 0, row);
    first.length = Math.min(first.length, most);
  }
  return first;
}
