import type { Deliverable } from '@/lib/model/deliverable';

export type Promises = {
  /** Posted by the end of the day it was due. */
  kept: number;
  late: number;
  /** Not posted: called off as such, or two weeks over. */
  missed: number;
  /** All three: what the record rests on. Content without a due day, withdrawn, or still within its time is none of them. */
  n: number;
};

const day = 86_400_000;
/** So long after its day a promise counts as missed; a post that comes after all makes it late. */
const missedAfter = 14 * day;

/** A creator's record of kept promises. An extension that was granted moves the day that counts. */
export function promisesOf(
  deliverables: readonly Pick<Deliverable, 'dueAt' | 'postedAt' | 'cancelled'>[],
  now: string,
): Promises {
  const count = { kept: 0, late: 0, missed: 0 };
  for (const deliverable of deliverables) {
    const outcome = outcomeOf(deliverable, now);
    if (outcome) count[outcome]++;
  }
  return { ...count, n: count.kept + count.late + count.missed };
}

function outcomeOf(
  { dueAt, postedAt, cancelled }: Pick<Deliverable, 'dueAt' | 'postedAt' | 'cancelled'>,
  now: string,
): 'kept' | 'late' | 'missed' | null {
  if (cancelled?.reason === 'withdrawn') return null;
  if (cancelled?.reason === 'notPosted') return 'missed';
  if (dueAt === null) return null;
  if (postedAt !== null) return postedAt <= dueAt ? 'kept' : 'late';
  return Date.parse(now) - Date.parse(dueAt) > missedAfter ? 'missed' : null;
}
