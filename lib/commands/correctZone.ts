import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { marketOfZone } from '@/lib/markets';
import { zoneFindingSchema } from '@/lib/model/creator';
import { idSchema, zoneIdSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';

/** The person's own word on a creator's zone; it outranks every cue, and brings its market along. Null: forget it and read the cues again at the next capture. */
export const correctZone = defineCommand({
  name: 'correctZone',
  kind: 'intent',
  args: () => z.object({ creatorId: idSchema, zone: zoneIdSchema.nullable() }),

  async run(tx, { creatorId, zone }, context) {
    const creator = await tx.require('creators', creatorId);
    if (zone !== null && !isZone(zone)) throw new AppError('zone.unknown', { zone });
    await tx.put('creators', {
      ...creator,
      zone:
        zone === null
          ? null
          : zoneFindingSchema.parse({
              id: zone,
              market: marketOfZone(zone, creator.zone?.market ?? creator.country),
              confidence: 'certain',
              cues: [{ rule: 'person', text: zone, field: 'person', start: null, end: null }],
              candidates: [],
            }),
    });
    await recordActivity(tx, context, 'zoneCorrected', {
      scope: creator.scope,
      brandId: null,
      creatorId,
      details: { from: creator.zone?.id ?? null, to: zone },
    });
  },
});

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
