import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';

/** The name the person uses for a creator. */
export const renameCreator = defineCommand({
  name: 'renameCreator',
  kind: 'intent',
  args: () => z.object({ creatorId: idSchema, name: z.string().trim().normalize('NFC').min(1).max(200) }),

  async run(tx, { creatorId, name }, context) {
    const creator = await tx.require('creators', creatorId);
    if (creator.name === name) return;
    await tx.put('creators', { ...creator, name });
    await recordActivity(tx, context, 'creatorRenamed', {
      scope: creator.scope,
      brandId: null,
      creatorId,
      details: { from: creator.name, to: name },
    });
  },
});
