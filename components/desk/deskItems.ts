import { type Desk, type DeskGroup, deskGroups } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';
import type { Entry } from './useDesk';

/** What the list draws, top to bottom. */
export type DeskItem =
  | { is: 'group'; key: string; group: DeskGroup; count: number }
  | { is: 'entry'; key: string; entry: Entry }
  /** More of one place that share their hours, in one line; `first` is the one it begins with. */
  | { is: 'fold'; key: string; count: number; first: Entry };

/** So many of one place stand in full; a line for one more would save nothing. */
const shown = 2;

/**
 * Every group that has entries under its head. Where many of one place wait for the same hour, the first two stand in full and the rest
 * fold into a line, which opens when it is pressed or the keys come to it.
 * @param cursorId the deal the keys act on: it is never folded away
 * @param opened keys of lines that were opened
 */
export function deskItems(
  desk: Desk<PipelineRow>,
  cursorId: string | null = null,
  opened: ReadonlySet<string> = new Set(),
): DeskItem[] {
  const { groups, counts } = desk;
  return deskGroups.flatMap((group): DeskItem[] => {
    const entries = groups[group];
    if (entries.length === 0) return [];
    const head: DeskItem = { is: 'group', key: `group ${group}`, group, count: counts[group] };
    if (group !== 'open' && group !== 'next') return [head, ...entries.map(itemOf)];
    return [head, ...runsIn(desk, group).flatMap((run) => folded(run, cursorId, opened))];
  });
}

type Run = { key: string; entries: Entry[] };

/** They hang on the desk alone, not on the row in hand: worked out once, and not at every key. */
const runs = new WeakMap<Desk<PipelineRow>, Map<DeskGroup, Run[]>>();

function runsIn(desk: Desk<PipelineRow>, group: 'open' | 'next'): Run[] {
  const known = runs.get(desk) ?? new Map<DeskGroup, Run[]>();
  runs.set(desk, known);
  const found = known.get(group) ?? runsOf(group, desk.groups[group]);
  known.set(group, found);
  return found;
}

/** Entries beside each other of one zone whose hours open or close together. */
function runsOf(group: 'open' | 'next', entries: readonly Entry[]): Run[] {
  const found: Run[] = [];
  for (const entry of entries) {
    const { row, from, to } = entry;
    const key = `fold ${group} ${row.zone} ${group === 'open' ? to : from}`;
    const last = found.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else found.push({ key, entries: [entry] });
  }
  return found;
}

function folded({ key, entries }: Run, cursorId: string | null, opened: ReadonlySet<string>): DeskItem[] {
  const rest = entries.slice(shown);
  const [first] = rest;
  const isOpen =
    rest.length < 2 ||
    first?.row.zone == null ||
    opened.has(key) ||
    rest.some(({ row }) => row.dealId === cursorId);
  if (isOpen) return entries.map(itemOf);
  return [...entries.slice(0, shown).map(itemOf), { is: 'fold', key, count: rest.length, first }];
}

const itemOf = (entry: Entry): DeskItem => ({ is: 'entry', key: entry.row.dealId, entry });
