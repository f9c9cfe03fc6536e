import type { Deliverable } from '@/lib/model/deliverable';
import type { Sample } from '@/lib/model/sample';
import type { Item } from './StepForm';
import { stepOf } from './useStep';

/** Samples and content in one list, the latest first. What nobody dated is left out. */
export function waitingItems(samples: readonly Sample[], deliverables: readonly Deliverable[]): Item[] {
  const items: Item[] = [
    ...samples.map((row) => ({ is: 'sample' as const, row })),
    ...deliverables.map((row) => ({ is: 'content' as const, row })),
  ];
  return items.filter(({ row }) => row.nextAt !== null).sort(byTime);
}

/** What to do first with a deal: what is due first; what has no day comes last. */
export const mostUrgent = (items: readonly Item[]): Item | undefined =>
  items.filter((item) => stepOf(item) !== null).sort(byTime)[0];

/** In how many days' time a row's step is due, in groups. */
export function waitingGroupOf(
  { row: { nextAt } }: Item,
  now: string,
  weekEnd: string,
): 'late' | 'week' | 'later' {
  if (nextAt !== null && nextAt < now) return 'late';
  return nextAt !== null && nextAt < weekEnd ? 'week' : 'later';
}

const byTime = (a: Item, b: Item): number => ((a.row.nextAt ?? '~') < (b.row.nextAt ?? '~') ? -1 : 1);
