import type { Deliverable } from '@/lib/model/deliverable';
import type { Sample } from '@/lib/model/sample';

export type SampleStep = 'askAddress' | 'address' | 'ship' | 'delivery';
export type ContentStep = 'post' | 'disclosure' | 'adCode' | 'rights';
/** What to do next and by when; `at` null: some day. */
export type NextStep<Step> = { step: Step; at: string | null };

const hour = 3_600_000;
const day = 24 * hour;
/** How long each step of a sample may take before it is late: our own practice; TikTok gives sellers 7 days to approve and send. */
const patience: Record<SampleStep, number> = {
  askAddress: 2 * day,
  address: 3 * day,
  ship: 7 * day,
  delivery: 14 * day,
};
/** A post is looked at within a day of its publication, and again within a day of a failed check. */
const disclosureWithin = 24 * hour;

/** What a sample waits for. Delivered, it waits for nothing: the rest is its content's. */
export function sampleStep(sample: Sample): NextStep<SampleStep> | null {
  if (sample.ended !== null || sample.deliveredAt !== null) return null;
  const step = (name: SampleStep, from: string) => ({ step: name, at: plus(from, patience[name]) });
  if (sample.shippedAt !== null) return step('delivery', sample.shippedAt);
  if (sample.addressAt !== null) return step('ship', sample.addressAt);
  if (sample.addressAskedAt !== null) return step('address', sample.addressAskedAt);
  return step('askAddress', sample.createdAt);
}

/** What a piece of content waits for: the post, the look at its label, then the nearest expiry nobody has seen yet. */
export function contentStep(deliverable: Deliverable): NextStep<ContentStep> | null {
  const { cancelled, postedAt, dueAt, disclosure } = deliverable;
  if (cancelled !== null) return null;
  if (postedAt === null) return { step: 'post', at: dueAt };
  if (disclosure === null) return { step: 'disclosure', at: plus(postedAt, disclosureWithin) };
  if (disclosure.verdict === 'fail') return { step: 'disclosure', at: plus(disclosure.at, disclosureWithin) };
  return nextExpiry(deliverable);
}

function nextExpiry({
  adCode,
  rightsUntil,
  expiryNotedAt,
}: Deliverable): { step: ContentStep; at: string } | null {
  const open = [
    { step: 'adCode' as const, at: adCode?.until ?? null },
    { step: 'rights' as const, at: rightsUntil },
  ].filter(
    (one): one is { step: 'adCode' | 'rights'; at: string } =>
      one.at !== null && (expiryNotedAt === null || one.at > expiryNotedAt),
  );
  return open.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}

/** The row with `nextAt` as its other fields have it: how the late-first list finds it. */
export const dated = <T extends Sample | Deliverable>(row: T, next: NextStep<string> | null): T => ({
  ...row,
  nextAt: next?.at ?? null,
});

const plus = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
