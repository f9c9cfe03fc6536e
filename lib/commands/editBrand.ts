import * as z from 'zod';
import { brandSchema } from '@/lib/model/brand';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';

/** Name, sender, markets, currency and the way of writing of a brand; only what is given changes. Stages and own fields have commands of their own. */
export const editBrand = defineCommand({
  name: 'editBrand',
  kind: 'intent',
  args: () =>
    z.object({
      brandId: idSchema,
      changes: brandSchema
        .pick({
          name: true,
          sender: true,
          markets: true,
          currency: true,
          coolDownDays: true,
          outreach: true,
          glossary: true,
        })
        .partial(),
    }),

  async run(tx, { brandId, changes }, context) {
    const brand = await tx.require('brands', brandId);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    await tx.put('brands', { ...brand, ...given });
    await recordActivity(tx, context, 'brandEdited', { scope: brand.scope, brandId });
  },
});
