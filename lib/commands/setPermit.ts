import * as z from 'zod';
import { creatorSchema } from '@/lib/model/creator';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';

/** The number of the permit or licence to advertise that a creator showed; null takes it back. */
export const setPermit = defineCommand({
  name: 'setPermit',
  kind: 'intent',
  args: () => z.object({ creatorId: idSchema, permitNumber: creatorSchema.shape.permitNumber.unwrap() }),

  async run(tx, { creatorId, permitNumber }, context) {
    const creator = await tx.require('creators', creatorId);
    await tx.put('creators', { ...creator, permitNumber });
    await recordActivity(tx, context, 'permitSet', {
      scope: creator.scope,
      brandId: null,
      creatorId,
      details: { number: permitNumber },
    });
  },
});
