import type { Deliverable } from '@/lib/model/deliverable';
import type { Sample } from '@/lib/model/sample';
import { sampleStep } from '@/lib/pipeline/nextSteps';
import { isOpen } from '@/lib/pipeline/postLinks';

/** From so many milliseconds before its day on, content is a matter to write about: the first reminder's five days. */
const remindFrom = 5 * 86_400_000;

export type Waiting = { samples: readonly Sample[]; content: readonly Deliverable[]; now: string };

/**
 * The shipped text that parcels and posts of a deal ask for now, the most pressing first: a label that is missing, content that is due,
 * a parcel on its way, an address that is not asked for yet. null: none.
 */
export function fulfilmentTurn({ samples, content, now }: Waiting): 'T07' | 'T08' | 'T09' | 'T10' | null {
  const isDue = ({ dueAt }: Deliverable) =>
    dueAt !== null && Date.parse(dueAt) - Date.parse(now) <= remindFrom;
  if (content.some(({ cancelled, disclosure }) => !cancelled && disclosure?.verdict === 'fail')) return 'T10';
  if (content.some((one) => isOpen(one) && isDue(one))) return 'T09';
  const steps = samples.map((sample) => sampleStep(sample)?.step);
  if (steps.includes('delivery')) return 'T08';
  return steps.includes('askAddress') ? 'T07' : null;
}
