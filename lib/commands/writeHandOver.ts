import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';

/** The note of one shift for the next; an empty one takes it away. */
export const writeHandOver = defineCommand({
  name: 'writeHandOver',
  kind: 'intent',
  args: () => z.object({ brandId: idSchema, text: z.string().max(20_000) }),

  async run(tx, { brandId, text }, context) {
    const brand = await tx.require('brands', brandId);
    const handOver = text === '' ? null : { text, at: context.at, by: context.by };
    await tx.put('brands', { ...brand, handOver });
    await recordActivity(tx, context, 'handOverWritten', { scope: brand.scope, brandId });
  },
});
