import * as z from 'zod';
import { idSchema, workScope } from '@/lib/model/record';
import { shopContactKinds, shopSchema } from '@/lib/model/shop';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward, later } from './dealFacts';

/** A shop and its weekly pool, to add or to change. */
export const saveShop = defineCommand({
  name: 'saveShop',
  kind: 'intent',
  args: () =>
    shopSchema
      .pick({ name: true, zone: true, weekly: true, once: true, resetDay: true, resetHour: true })
      .extend({ shopId: idSchema.nullable(), brandId: idSchema }),

  async run(tx, { shopId, brandId, ...fields }, context) {
    await tx.require('brands', brandId);
    const before = shopId ? await tx.require('shops', shopId) : null;
    const id = before?.id ?? context.id('shop');
    const fresh = { scope: workScope(brandId), brandId, createdAt: context.at, updatedAt: context.at };
    await tx.put('shops', { ...fresh, ...before, ...fields, id });
    return { shopId: id };
  },
});

/** The shop goes from the desk; what it spent stays in the journal of what was done. */
export const removeShop = defineCommand({
  name: 'removeShop',
  kind: 'intent',
  args: () => z.object({ shopId: idSchema }),

  async run(tx, { shopId }) {
    await tx.require('shops', shopId);
    await tx.delete('shops', shopId);
  },
});

/**
 * What was done on TikTok Shop: a batch of invites (100 at most, as there), a message, or that somebody is connected. A fact: it is kept
 * whatever the ledger says. `others`: creators who are not in the pipeline.
 */
export const logShopContacts = defineCommand({
  name: 'logShopContacts',
  kind: 'fact',
  args: () =>
    z
      .object({
        shopId: idSchema,
        kind: z.enum(shopContactKinds),
        dealIds: z.array(idSchema).max(100),
        others: z.number().int().min(0).max(100),
      })
      .refine(({ dealIds, others }) => dealIds.length + others <= 100),

  async run(tx, { shopId, kind, dealIds, others }, context) {
    const { brandId, scope } = await tx.require('shops', shopId);
    const row = (label: string, creatorId: string | null, count: number) => ({
      id: context.id(`shopContact ${label}`),
      scope,
      brandId,
      createdAt: context.at,
      updatedAt: context.at,
      shopId,
      kind,
      creatorId,
      count,
      at: context.at,
      by: context.by,
    });
    for (const dealId of new Set(dealIds)) {
      const deal = await tx.require('deals', dealId);
      await tx.put('shopContacts', row(dealId, deal.creatorId, 1));
      if (kind !== 'connected') {
        const moved = await carriedForward(tx, deal, 'contacted', context.at);
        await tx.put('deals', { ...moved, lastContactAt: later(deal.lastContactAt, context.at) });
      }
      await dealActivity(tx, context, deal, 'shopContact', { kind });
    }
    if (others > 0) await tx.put('shopContacts', row('others', null, others));
  },
});
