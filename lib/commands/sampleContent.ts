import type { Deal } from '@/lib/model/deal';
import type { Deliverable } from '@/lib/model/deliverable';
import { workScope } from '@/lib/model/record';
import type { Sample } from '@/lib/model/sample';
import { contentStep, dated } from '@/lib/pipeline/nextSteps';
import { isOpen } from '@/lib/pipeline/postLinks';
import type { Context } from './command';
import { remindOfContent } from './contentTasks';
import type { Tx } from './tx';

/**
 * Gives the due day of a delivered sample to the content that waits for it: its own, else what the deal promised without a day, else a
 * piece of content made for it, since its rule asks for one.
 */
export async function dateContent(tx: Tx, context: Context, deal: Deal, sample: Sample): Promise<void> {
  const { dueAt, zone, zoneIsOurs } = sample;
  const { rows } = await tx.page('deliverables', 'dealId', { equals: [deal.id] }, null, 500);
  const ofSample = rows.filter(({ sampleId }) => sampleId === sample.id);
  const waiting = rows.filter((one) => one.sampleId === null && one.dueBy === 'sample' && isOpen(one));
  const made =
    ofSample.length === 0 && waiting.length === 0 && dueAt !== null
      ? [emptyContent(deal, sample, context)]
      : [];

  for (const one of [...ofSample.filter((row) => row.dueBy === 'sample' && isOpen(row)), ...waiting, ...made])
    await putContent(tx, context, deal, { ...one, sampleId: sample.id, dueAt, zone, zoneIsOurs });
}

/** Writes a piece of content with what follows from its fields: its next step's time and its reminders. */
export async function putContent(tx: Tx, context: Context, deal: Deal, content: Deliverable): Promise<void> {
  const row = dated(content, contentStep(content));
  await tx.put('deliverables', row);
  await remindOfContent(tx, context, deal, row);
}

/** Content nobody described yet. */
export function emptyContent(deal: Deal, sample: Sample | null, { at, id }: Context): Deliverable {
  return {
    id: id('deliverable'),
    scope: workScope(deal.brandId),
    brandId: deal.brandId,
    createdAt: at,
    updatedAt: at,
    dealId: deal.id,
    creatorId: deal.creatorId,
    sampleId: sample?.id ?? null,
    format: 'video',
    about: sample?.product ?? '',
    dueBy: 'sample',
    dueAt: null,
    zone: null,
    zoneIsOurs: false,
    extendedAt: null,
    postedAt: null,
    postUrl: null,
    caption: null,
    disclosure: null,
    adCode: null,
    rightsUntil: null,
    expiryNotedAt: null,
    cancelled: null,
    nextAt: null,
  };
}
