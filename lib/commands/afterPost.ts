import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { adCodeSchema, captionSchema, disclosureSchema } from '@/lib/model/deliverable';
import { idSchema, instantSchema } from '@/lib/model/record';
import { contentStep } from '@/lib/pipeline/nextSteps';
import { defineCommand } from './command';
import { remindOfCheck } from './contentTasks';
import { dealActivity } from './dealActivity';
import { contentOf } from './deliverables';
import { putContent } from './sampleContent';

/**
 * A person looked for the advertising label on the post, or had its caption checked. Where it is missing, it is looked at again within a
 * day. `caption`: the words that were checked, where they are not those of the page.
 */
export const checkDisclosure = defineCommand({
  name: 'checkDisclosure',
  kind: 'intent',
  args: () =>
    disclosureSchema.pick({ verdict: true, note: true, check: true }).extend({
      deliverableId: idSchema,
      at: instantSchema,
      caption: captionSchema.shape.text.optional(),
    }),

  async run(tx, { deliverableId, verdict, note, check, at, caption: typed }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    if (before.postedAt === null) throw new AppError('deliverable.notPosted');
    const caption = typed === undefined ? before.caption : { text: typed, source: 'person' as const, at };
    const content = {
      ...before,
      ...(caption === undefined ? {} : { caption }),
      disclosure: { verdict, note, at, ...(check ? { check } : {}) },
    };
    await putContent(tx, context, deal, content);
    await remindOfCheck(tx, context, deal, content, verdict === 'fail' ? at : null);
    await dealActivity(tx, context, deal, 'disclosureChecked', {
      verdict,
      note,
      market: check?.market ?? null,
    });
  },
});

/** The creator's code for ads with their post, and until when it works; null takes it back. */
export const setAdCode = defineCommand({
  name: 'setAdCode',
  kind: 'intent',
  args: () => z.object({ deliverableId: idSchema, adCode: adCodeSchema.nullable() }),

  async run(tx, { deliverableId, adCode }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    await putContent(tx, context, deal, { ...before, adCode });
    await dealActivity(tx, context, deal, 'adCodeSet', {
      set: adCode !== null,
      until: adCode?.until ?? null,
    });
  },
});

/** Until when the brand may use the content; null: not agreed, which is none. */
export const setRights = defineCommand({
  name: 'setRights',
  kind: 'intent',
  args: () => z.object({ deliverableId: idSchema, until: instantSchema.nullable() }),

  async run(tx, { deliverableId, until }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    await putContent(tx, context, deal, { ...before, rightsUntil: until });
    await dealActivity(tx, context, deal, 'rightsSet', { until });
  },
});

/** Somebody saw that a code or the rights run out: the list goes on to what is next. */
export const noteExpiry = defineCommand({
  name: 'noteExpiry',
  kind: 'intent',
  args: () => z.object({ deliverableId: idSchema }),

  async run(tx, { deliverableId }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    const next = contentStep(before);
    if (next?.at == null || (next.step !== 'adCode' && next.step !== 'rights')) return;
    await putContent(tx, context, deal, { ...before, expiryNotedAt: next.at });
    await dealActivity(tx, context, deal, 'expiryNoted', { step: next.step, until: next.at });
  },
});
