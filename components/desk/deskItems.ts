import { type Desk, type DeskGroup, deskGroups } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';
import type { Entry } from './useDesk';

/** What the list draws, top to bottom. */
export type DeskItem =
  | { is: 'group'; key: string; group: DeskGroup; count: number }
  | { is: 'entry'; key: string; entry: Entry };

/** Every group that has entries under its head. */
export function deskItems({ groups }: Desk<PipelineRow>): DeskItem[] {
  return deskGroups.flatMap((group): DeskItem[] => {
    const entries = groups[group];
    if (entries.length === 0) return [];
    const head: DeskItem = { is: 'group', key: `group ${group}`, group, count: entries.length };
    return [head, ...entries.map((entry): DeskItem => ({ is: 'entry', key: entry.row.dealId, entry }))];
  });
}
