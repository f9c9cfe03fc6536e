import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { creatorIdFor } from '@/lib/identity/derivedIds';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { moveReferences } from './moveReferences';
import { recordActivity } from './recordActivity';
import { shareOptOuts } from './shareOptOuts';

/**
 * Says that an account belongs to a creator we already have (a second platform of one person). The creator it was under before
 * keeps its record and points to the other once it has no account left; its deals move along.
 */
export const linkProfile = defineCommand({
  name: 'linkProfile',
  kind: 'intent',
  args: () => z.object({ profileId: idSchema, creatorId: idSchema }),

  async run(tx, { profileId, creatorId }, context) {
    const profile = await tx.require('profiles', profileId);
    const creator = await tx.require('creators', creatorId);
    if (profile.creatorId === creatorId) throw new AppError('creator.alreadyLinked', { creatorId });

    const former = await tx.require('creators', profile.creatorId);
    await tx.put('profiles', { ...profile, creatorId });
    const contacts = former.contacts.filter(
      (contact) => !creator.contacts.some((own) => own.kind === contact.kind && own.value === contact.value),
    );
    await tx.put('creators', {
      ...creator,
      zone: creator.zone ?? former.zone,
      country: creator.country ?? former.country,
      contacts: [...creator.contacts, ...contacts],
    });

    const left = await tx.page('profiles', 'creatorId', { equals: [former.id] }, null, 1);
    if (left.rows.length === 0) {
      await tx.put('creators', { ...former, mergedInto: creatorId });
      await shareOptOuts(tx, [creatorId, former.id], new Map(), context);
      await moveReferences(tx, former.id, creatorId, new Map(), ['activities', 'merges']);
    }
    await recordActivity(tx, context, 'profileLinked', {
      scope: creator.scope,
      brandId: null,
      creatorId,
      details: { handle: profile.handle, platform: profile.platform },
    });
  },
});

/** Says that an account is of somebody else after all: it gets a creator of its own again, without deals. */
export const unlinkProfile = defineCommand({
  name: 'unlinkProfile',
  kind: 'intent',
  args: () => z.object({ profileId: idSchema }),

  async run(tx, { profileId }, context) {
    const profile = await tx.require('profiles', profileId);
    const { rows } = await tx.page('profiles', 'creatorId', { equals: [profile.creatorId] }, null, 2);
    if (rows.length < 2) throw new AppError('creator.notFound', { profileId });
    const former = await tx.require('creators', profile.creatorId);
    const own = creatorIdFor(profileId);
    const creatorId = own === former.id ? context.id('creator') : own;
    const known = await tx.get('creators', creatorId);
    await tx.put('creators', {
      ...(known ?? {
        ...former,
        createdAt: context.at,
        name: profile.displayName,
        zone: null,
        country: null,
        languages: null,
      }),
      id: creatorId,
      mergedInto: null,
      contacts: former.contacts.filter((contact) => contact.profileId === profileId),
    });
    await tx.put('creators', {
      ...former,
      contacts: former.contacts.filter((contact) => contact.profileId !== profileId),
    });
    await tx.put('profiles', { ...profile, creatorId });
    await recordActivity(tx, context, 'profileUnlinked', {
      scope: former.scope,
      brandId: null,
      creatorId: former.id,
      details: { handle: profile.handle, platform: profile.platform },
    });
    return { creatorId };
  },
});
