import * as z from 'zod';
import { idSchema, instantSchema, zoneIdSchema } from '@/lib/model/record';
import { type Sample, sampleSchema } from '@/lib/model/sample';
import { endOfDayAfter } from '@/lib/pipeline/contentDays';
import { contentRuleOf } from '@/lib/pipeline/contentRules';
import { dated, sampleStep } from '@/lib/pipeline/nextSteps';
import { addressKeptAtMost } from './addressTerm';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward } from './dealFacts';
import { dateContent } from './sampleContent';

/** The parcel is on its way. Shipped twice is shipped once; carrier and number are changed by editing. */
export const markShipped = defineCommand({
  name: 'markShipped',
  kind: 'fact',
  args: () =>
    sampleSchema
      .pick({ carrier: true, tracking: true, expectedOn: true })
      .extend({ sampleId: idSchema, at: instantSchema }),

  async run(tx, { sampleId, carrier, tracking, expectedOn = null, at }, context) {
    const before = await tx.require('samples', sampleId);
    if (before.shippedAt !== null) return;
    const deal = await tx.require('deals', before.dealId);
    const sample: Sample = { ...before, carrier, tracking, expectedOn, shippedAt: at };
    await tx.put('samples', dated(sample, sampleStep(sample)));
    await tx.put('deals', await carriedForward(tx, deal, 'sample', context.at));
    await dealActivity(tx, context, deal, 'sampleShipped', {
      product: sample.product,
      carrier,
      tracking,
      when: at,
    });
  },
});

/**
 * The creator has the parcel: content is due by the sample's rule, in days of their calendar, and the address's term begins.
 * `ownZone` counts only where nobody knows theirs, and the record says so.
 */
export const markDelivered = defineCommand({
  name: 'markDelivered',
  kind: 'fact',
  args: () =>
    z.object({
      sampleId: idSchema,
      at: instantSchema,
      ownZone: zoneIdSchema,
      addressDays: z.number().int().min(0).max(365),
    }),

  async run(tx, { sampleId, at, ownZone, addressDays }, context) {
    const before = await tx.require('samples', sampleId);
    if (before.deliveredAt !== null) return;
    const deal = await tx.require('deals', before.dealId);
    const { zone: theirs } = await tx.require('creators', deal.creatorId);
    const zone = theirs?.id ?? ownZone;
    const rule = contentRuleOf(before);
    const sample: Sample = {
      ...before,
      deliveredAt: at,
      ended: null,
      zone,
      zoneIsOurs: !theirs?.id,
      dueAt: rule && endOfDayAfter(at, rule.days, zone),
      forgetAddressAt: before.address === null ? null : addressKeptAtMost(at, addressDays),
    };
    await tx.put('samples', dated(sample, sampleStep(sample)));
    const moved = await carriedForward(tx, deal, 'creating', context.at);
    await tx.put('deals', moved);
    await dateContent(tx, context, moved, sample);
    await dealActivity(tx, context, deal, 'sampleDelivered', {
      product: sample.product,
      when: at,
      dueAt: sample.dueAt,
      zone,
    });
  },
});
