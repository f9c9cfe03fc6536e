import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { idSchema, instantSchema } from '@/lib/model/record';
import { type Sample, sampleSchema } from '@/lib/model/sample';
import { dated, sampleStep } from '@/lib/pipeline/nextSteps';
import { addressKeptAtMost } from './addressTerm';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward } from './dealFacts';

/** The link to the address form went to the creator. */
export const askAddress = defineCommand({
  name: 'askAddress',
  kind: 'fact',
  args: () =>
    z.object({
      sampleId: idSchema,
      formUrl: z.url({ protocol: /^https$/ }).max(2000),
      at: instantSchema,
    }),

  async run(tx, { sampleId, formUrl, at }, context) {
    const before = await tx.require('samples', sampleId);
    const deal = await tx.require('deals', before.dealId);
    const sample: Sample = { ...before, formUrl, addressAskedAt: at };
    await tx.put('samples', dated(sample, sampleStep(sample)));
    await dealActivity(tx, context, deal, 'addressAsked', { product: sample.product });
  },
});

/**
 * The address is there: in the form's own list (null), or copied here until its term is over. No undo: a list of changes would have to
 * keep what must go.
 */
export const saveAddress = defineCommand({
  name: 'saveAddress',
  kind: 'fact',
  undoable: false,
  args: () =>
    z.object({
      sampleId: idSchema,
      address: sampleSchema.shape.address,
      at: instantSchema,
      addressDays: z.number().int().min(0).max(365),
    }),

  async run(tx, { sampleId, address, at, addressDays }, context) {
    const before = await tx.require('samples', sampleId);
    if (before.ended !== null) throw new AppError('sample.over');
    const deal = await tx.require('deals', before.dealId);
    const sample: Sample = {
      ...before,
      address,
      addressAt: before.addressAt ?? at,
      forgetAddressAt: address === null ? null : termOf(before, at, addressDays),
    };
    await tx.put('samples', dated(sample, sampleStep(sample)));
    await tx.put('deals', await carriedForward(tx, deal, 'sample', context.at));
    await dealActivity(tx, context, deal, 'addressReceived', { product: sample.product });
  },
});

/** Forgets the addresses whose term is over. Runs from an alarm; at most a page at a time. */
export const forgetAddresses = defineCommand({
  name: 'forgetAddresses',
  kind: 'fact',
  undoable: false,
  args: () => z.object({ at: instantSchema }),

  async run(tx, { at }) {
    const { rows } = await tx.page('samples', 'forgetAddressAt', { from: '', to: at }, null, 200);
    await tx.putMany(
      'samples',
      rows.map((sample) => ({ ...sample, address: null, forgetAddressAt: null })),
    );
    return { count: rows.length };
  },
});

const termOf = ({ deliveredAt }: Sample, at: string, days: number): string =>
  deliveredAt === null ? addressKeptAtMost(at) : addressKeptAtMost(deliveredAt, days);
