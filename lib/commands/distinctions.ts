import * as z from 'zod';
import { distinctionIdFor } from '@/lib/identity/derivedIds';
import { idSchema, poolScope } from '@/lib/model/record';
import { defineCommand } from './command';

const pairSchema = z.object({ oneId: idSchema, otherId: idSchema });

/** Remembers that two creators are not one person: they are never proposed again. */
export const markDifferent = defineCommand({
  name: 'markDifferent',
  kind: 'intent',
  args: () => pairSchema,

  async run(tx, args, context) {
    const [oneId, otherId] = [args.oneId, args.otherId].sort() as [string, string];
    await tx.require('creators', oneId);
    await tx.require('creators', otherId);
    const id = distinctionIdFor(oneId, otherId);
    if (await tx.get('distinctions', id)) return;
    await tx.put('distinctions', {
      id,
      scope: poolScope,
      brandId: null,
      createdAt: context.at,
      updatedAt: context.at,
      oneId,
      otherId,
      by: context.by,
    });
  },
});

/** Forgets it: they may be proposed again. */
export const forgetDifferent = defineCommand({
  name: 'forgetDifferent',
  kind: 'intent',
  args: () => z.object({ distinctionId: idSchema }),
  run: (tx, { distinctionId }) => tx.delete('distinctions', distinctionId),
});
