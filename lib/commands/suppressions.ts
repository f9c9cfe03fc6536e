import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { addressMark, handleMark } from '@/lib/identity/suppressionHash';
import { platformSchema } from '@/lib/model/profile';
import { idSchema } from '@/lib/model/record';
import { suppressionReasonSchema } from '@/lib/model/suppression';
import { defineCommand } from './command';
import { keepSuppressed, liftGroup, suppressedBy } from './suppression';

/** Somebody who is not in the pool must not be contacted: known by a handle or an address alone. `brandId` null: for every brand. */
export const suppressUnknown = defineCommand({
  name: 'suppressUnknown',
  kind: 'fact',
  args: () =>
    z.object({
      who: z.union([
        z.object({ platform: platformSchema, handle: z.string().min(1).max(64) }),
        z.object({ address: z.email().max(320) }),
      ]),
      brandId: idSchema.nullable(),
      reason: suppressionReasonSchema,
    }),

  async run(tx, { who, brandId, reason }, context) {
    const mark = 'address' in who ? addressMark(who.address) : handleMark(who.platform, who.handle);
    if (await suppressedBy(tx, [mark], brandId)) throw new AppError('suppression.known');
    const group = context.id('wish');
    await keepSuppressed(tx, context, [mark], { group, brandId, reason });
    return { group };
  },
});

/** The wish no longer holds: the person said so, or it was entered by mistake. */
export const liftSuppression = defineCommand({
  name: 'liftSuppression',
  kind: 'intent',
  args: () => z.object({ group: z.string() }),

  async run(tx, { group }) {
    if ((await liftGroup(tx, group)) === 0)
      throw new AppError('record.missing', { table: 'suppressions', id: group });
  },
});
