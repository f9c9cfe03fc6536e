import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { cancelledSchema, type Deliverable, deliverableSchema } from '@/lib/model/deliverable';
import { idSchema, instantSchema, zoneIdSchema } from '@/lib/model/record';
import { endOfDay, endOfDayAfter } from '@/lib/pipeline/contentDays';
import { isOpen } from '@/lib/pipeline/postLinks';

import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { emptyContent, putContent } from './sampleContent';
import type { Tx } from './tx';

/** What is promised, and by when: a day of the creator's calendar, or null: by the rule of its sample. */
const promised = deliverableSchema
  .pick({ format: true, about: true })
  .extend({ dueOn: z.iso.date().nullable(), ownZone: zoneIdSchema });

/** A piece of content the creator promised. */
export const addDeliverable = defineCommand({
  name: 'addDeliverable',
  kind: 'intent',
  args: () => promised.extend({ dealId: idSchema, sampleId: idSchema.nullable() }),

  async run(tx, { dealId, sampleId, format, about, dueOn, ownZone }, context) {
    const deal = await tx.require('deals', dealId);
    const sample = sampleId === null ? null : await tx.require('samples', sampleId);
    if (sample && sample.dealId !== dealId)
      throw new AppError('record.missing', { table: 'samples', id: sample.id });
    const due = await dueOf(tx, deal.creatorId, sampleId, dueOn, ownZone);
    const content = { ...emptyContent(deal, sample, context), format, about, ...due };
    await putContent(tx, context, deal, content);
    await dealActivity(tx, context, deal, 'contentAdded', {
      format,
      dueAt: content.dueAt,
      zone: content.zone,
    });
    return { deliverableId: content.id };
  },
});

/** Another format, other words, another day. */
export const editDeliverable = defineCommand({
  name: 'editDeliverable',
  kind: 'intent',
  args: () => promised.extend({ deliverableId: idSchema }),

  async run(tx, { deliverableId, format, about, dueOn, ownZone }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    const due = await dueOf(tx, deal.creatorId, before.sampleId, dueOn, ownZone);
    const content = { ...before, format, about, ...due };
    await putContent(tx, context, deal, content);
    await dealActivity(tx, context, deal, 'contentEdited', {
      format,
      dueAt: content.dueAt,
      zone: content.zone,
    });
  },
});

/** Moves the agreed day by some days. That of a sample's rule is moved for the sample, by its one extension. */
export const extendDeliverable = defineCommand({
  name: 'extendDeliverable',
  kind: 'intent',
  args: () => z.object({ deliverableId: idSchema, days: z.number().int().min(1).max(60) }),

  async run(tx, { deliverableId, days }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    if (!isOpen(before)) throw new AppError('deliverable.notOpen');
    if (before.dueBy === 'sample') throw new AppError('deliverable.dueBySample');
    if (before.dueAt === null || before.zone === null) throw new AppError('deliverable.noDue');
    const dueAt = endOfDayAfter(before.dueAt, days, before.zone);
    await putContent(tx, context, deal, { ...before, dueAt, extendedAt: context.at });
    await dealActivity(tx, context, deal, 'contentExtended', {
      format: before.format,
      dueAt,
      zone: before.zone,
    });
  },
});

/** It will not come: a promise not kept, or withdrawn by either side. */
export const cancelDeliverable = defineCommand({
  name: 'cancelDeliverable',
  kind: 'intent',
  args: () =>
    cancelledSchema.pick({ reason: true, note: true }).extend({ deliverableId: idSchema, at: instantSchema }),

  async run(tx, { deliverableId, reason, note, at }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    if (!isOpen(before)) throw new AppError('deliverable.notOpen');
    await putContent(tx, context, deal, { ...before, cancelled: { reason, note, at } });
    await dealActivity(tx, context, deal, 'contentCancelled', { format: before.format, reason, note });
  },
});

/** A piece of content with its deal. @throws AppError `record.missing` */
export async function contentOf(tx: Tx, deliverableId: string) {
  const before = await tx.require('deliverables', deliverableId);
  return { before, deal: await tx.require('deals', before.dealId) };
}

type Due = Pick<Deliverable, 'dueBy' | 'dueAt' | 'zone' | 'zoneIsOurs'>;

async function dueOf(
  tx: Tx,
  creatorId: string,
  sampleId: string | null,
  dueOn: string | null,
  ownZone: string,
): Promise<Due> {
  if (dueOn === null) {
    const sample = sampleId === null ? undefined : await tx.get('samples', sampleId);
    return {
      dueBy: 'sample',
      dueAt: sample?.dueAt ?? null,
      zone: sample?.zone ?? null,
      zoneIsOurs: sample?.zoneIsOurs ?? false,
    };
  }
  const { zone: theirs } = await tx.require('creators', creatorId);
  const zone = theirs?.id ?? ownZone;
  return { dueBy: 'date', dueAt: endOfDay(dueOn, zone), zone, zoneIsOurs: !theirs?.id };
}
