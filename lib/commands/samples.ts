import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { idSchema, instantSchema, workScope } from '@/lib/model/record';
import { type Sample, sampleEndSchema, sampleSchema } from '@/lib/model/sample';
import { endOfDayAfter } from '@/lib/pipeline/contentDays';
import { contentRuleOf } from '@/lib/pipeline/contentRules';
import { dated, sampleStep } from '@/lib/pipeline/nextSteps';
import { addressKeptAtMost } from './addressTerm';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { dateContent } from './sampleContent';

const described = sampleSchema.pick({ productId: true, product: true, sku: true, rule: true, ownDays: true });

/** A sample that is to go to a creator. */
export const addSample = defineCommand({
  name: 'addSample',
  kind: 'intent',
  args: () => described.extend({ dealId: idSchema }),

  async run(tx, { dealId, ...what }, context) {
    const deal = await tx.require('deals', dealId);
    const sample: Sample = {
      ...nowhereYet,
      ...what,
      id: context.id('sample'),
      scope: workScope(deal.brandId),
      brandId: deal.brandId,
      createdAt: context.at,
      updatedAt: context.at,
      dealId,
      creatorId: deal.creatorId,
    };
    await tx.put('samples', dated(sample, sampleStep(sample)));
    await dealActivity(tx, context, deal, 'sampleAdded', { product: sample.product });
    return { sampleId: sample.id };
  },
});

/** What is in the parcel, its rule and how it travels. Another rule moves the due day of content that waits for it. */
export const editSample = defineCommand({
  name: 'editSample',
  kind: 'intent',
  args: () =>
    described.extend({
      sampleId: idSchema,
      carrier: sampleSchema.shape.carrier,
      tracking: sampleSchema.shape.tracking,
      expectedOn: sampleSchema.shape.expectedOn,
    }),

  async run(tx, { sampleId, ...what }, context) {
    const before = await tx.require('samples', sampleId);
    const deal = await tx.require('deals', before.dealId);
    const sample = withDue({ ...before, ...what }, before);
    await tx.put('samples', sample);
    if (sample.dueAt !== before.dueAt) await dateContent(tx, context, deal, sample);
    await dealActivity(tx, context, deal, 'sampleEdited', { product: sample.product });
  },
});

/** The parcel came back, got lost, or was called off: nothing more is expected of it, and its address goes when its term is over. */
export const endSample = defineCommand({
  name: 'endSample',
  kind: 'fact',
  args: () =>
    sampleEndSchema
      .pick({ reason: true, note: true, at: true })
      .extend({ sampleId: idSchema, at: instantSchema, addressDays: z.number().int().min(0).max(365) }),

  async run(tx, { sampleId, reason, note, at, addressDays }, context) {
    const before = await tx.require('samples', sampleId);
    if (before.ended !== null) return;
    const deal = await tx.require('deals', before.dealId);
    const sample: Sample = {
      ...before,
      ended: { reason, note, at },
      forgetAddressAt: before.address === null ? null : addressKeptAtMost(at, addressDays),
    };
    await tx.put('samples', dated(sample, sampleStep(sample)));
    await dealActivity(tx, context, deal, 'sampleEnded', { product: sample.product, reason, note });
  },
});

/** The due day by the rule it has now; that of an extended or undelivered sample stays unless the rule changed. */
function withDue(sample: Sample, before: Sample): Sample {
  const isSameRule = sample.rule === before.rule && sample.ownDays === before.ownDays;
  if (isSameRule || sample.deliveredAt === null || sample.zone === null) return sample;
  const rule = contentRuleOf(sample);
  const dueAt = rule && endOfDayAfter(sample.deliveredAt, rule.days, sample.zone);
  return { ...sample, dueAt, extendedAt: null };
}

/** Moves the due day of a sample's content by its rule's extension, which there is once. */
export const extendSample = defineCommand({
  name: 'extendSample',
  kind: 'intent',
  args: () => z.object({ sampleId: idSchema }),

  async run(tx, { sampleId }, context) {
    const before = await tx.require('samples', sampleId);
    const deal = await tx.require('deals', before.dealId);
    const rule = contentRuleOf(before);
    if (!rule || before.dueAt === null || before.zone === null) throw new AppError('sample.noDue');
    if (before.ended !== null) throw new AppError('sample.over');
    if (before.extendedAt !== null) throw new AppError('sample.extendedAlready');

    const dueAt = endOfDayAfter(before.dueAt, rule.extensionDays, before.zone);
    const sample = { ...before, dueAt, extendedAt: context.at };
    await tx.put('samples', sample);
    await dateContent(tx, context, deal, sample);
    await dealActivity(tx, context, deal, 'sampleExtended', {
      product: sample.product,
      dueAt,
      zone: sample.zone,
    });
  },
});

const nowhereYet = {
  formUrl: null,
  addressAskedAt: null,
  addressAt: null,
  address: null,
  forgetAddressAt: null,
  carrier: null,
  tracking: null,
  shippedAt: null,
  deliveredAt: null,
  zone: null,
  zoneIsOurs: false,
  dueAt: null,
  extendedAt: null,
  ended: null,
  nextAt: null,
};
