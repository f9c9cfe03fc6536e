import type { GroupField } from '@/lib/model/query';
import type { PipelineRow } from '../pipelineRow';
import { choicesOf, isOwn, type QueryContext } from './fields';
import { ownOrder } from './ownReaders';

/** A stage id, an owner, a day …; null: has none. */
export type GroupKey = string | null;
export type Group = { key: GroupKey; rows: readonly PipelineRow[] };
/** The groups a row stands in, at least one. */
export type KeysOf = (row: PipelineRow) => readonly GroupKey[];

/** The key of what is late, whichever day it was due; every other day is `2026-11-24`. */
export const lateKey = 'late';

/** @param dayOf the day of an instant where the person is; `late` where it has passed */
export function groupKeys(
  field: GroupField,
  context: QueryContext,
  dayOf: (instant: string) => string,
): KeysOf {
  if (isOwn(field) || field !== 'day') return (row) => choicesOf(row, field, context);
  return ({ nextAction }) => [nextAction?.dueAt ? dayOf(nextAction.dueAt) : null];
}

/** Rows under the groups they stand in, each group in the order given; the groups in the order of their field, what has none last. */
export function grouped(
  rows: readonly PipelineRow[],
  field: GroupField,
  context: QueryContext,
  keysOf: KeysOf,
): Group[] {
  const groups = new Map<GroupKey, PipelineRow[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const known = groups.get(key);
      if (known) known.push(row);
      else groups.set(key, [row]);
    }
  const isBefore = orderOf(field, context);
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : isBefore(a, b)))
    .map(([key, own]) => ({ key, rows: own }));
}

const texts = new Intl.Collator(['zh-CN', 'en'], { sensitivity: 'base', numeric: true });

function orderOf(
  field: GroupField,
  { stageOrder, lists, own }: QueryContext,
): (a: string, b: string) => number {
  if (isOwn(field)) return ownOrder(field, own) ?? texts.compare;
  if (field === 'stage')
    return (a, b) => (stageOrder.get(a) ?? Infinity) - (stageOrder.get(b) ?? Infinity) || texts.compare(a, b);
  if (field === 'day') return (a, b) => (a === lateKey ? -1 : b === lateKey ? 1 : a < b ? -1 : 1);
  if (field === 'list') return (a, b) => texts.compare(lists.nameOf(a), lists.nameOf(b));
  return texts.compare;
}
