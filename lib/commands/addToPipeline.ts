import * as z from 'zod';
import { findContacts, findEmails } from '@/lib/contacts';
import { AppError } from '@/lib/errors';
import { decideProfile } from '@/lib/identity/decideProfile';
import { creatorIdFor, profileIdFor } from '@/lib/identity/derivedIds';
import { handleKeyOf } from '@/lib/identity/handleKey';
import { mergeFacts } from '@/lib/identity/mergeFacts';
import { zoneOf } from '@/lib/markets';
import { type Capture, captureSchema } from '@/lib/model/capture';
import type { Contact, Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import { factFields, type Profile } from '@/lib/model/profile';
import { idSchema, poolScope } from '@/lib/model/record';
import { type Context, defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { newDeal } from './newDeal';
import { resolveId } from './resolveAliases';
import { marksOfCapture, suppressedBy } from './suppression';
import type { Tx } from './tx';

/**
 * What one click captured becomes a creator, an account, an observation and a deal, in one transaction. Pressed again it adds an
 * observation and what is new, never a second creator or deal.
 */
export const addToPipeline = defineCommand({
  name: 'addToPipeline',
  kind: 'fact',
  args: () => z.object({ capture: captureSchema, brandId: idSchema }),

  async run(tx, { capture: given, brandId }, context) {
    if (given.isPrivate === true) throw new AppError('capture.private');
    const capture = withEmails(given);
    if (await suppressedBy(tx, marksOfCapture(capture), brandId)) throw new AppError('creator.doNotContact');
    const { profile, isNew, isFormer } = await profileFor(tx, capture, context);
    await tx.put('profiles', profile);
    const creator = isFormer
      ? await tx.require('creators', profile.creatorId)
      : await creatorFor(tx, profile, capture, context);
    await tx.put('creators', creator);
    if (!isFormer) await observe(tx, profile, capture, context);
    const { deal, created } = await dealFor(tx, creator, brandId, context);
    if (created) await tx.put('deals', deal);

    await dealActivity(tx, context, deal, created ? 'creatorAdded' : 'creatorSeenAgain', {
      platform: capture.platform,
      handle: capture.handle,
      kind: capture.kind,
      followers: capture.followers?.value ?? null,
      exact: capture.followers?.exact ?? null,
      known: !isNew,
    });
    return { dealId: deal.id, creatorId: creator.id, profileId: profile.id, created };
  },
});

/** E-mails are read here and not in the page: the page's side stays small. */
function withEmails(capture: Capture): Capture {
  const bioSource = capture.sources.bio;
  if (capture.bio === null || !bioSource) return { ...capture, emails: null };
  return { ...capture, emails: findEmails(capture.bio), sources: { ...capture.sources, emails: bioSource } };
}

/** `isFormer`: the page is under a handle that the account gave up, and tells no id: what it says may be of somebody else by now. */
async function profileFor(
  tx: Tx,
  capture: Capture,
  context: Context,
): Promise<{ profile: Profile; isNew: boolean; isFormer: boolean }> {
  const decision = decideProfile(capture, await candidates(tx, capture));
  if (decision.is === 'same') {
    const profile = mergeFacts(decision.profile, capture);
    return { profile, isNew: false, isFormer: profile === decision.profile };
  }
  const id = await resolveId(tx, decision.profileId);
  const facts = Object.fromEntries(factFields.map((field) => [field, capture[field]])) as Pick<
    Capture,
    (typeof factFields)[number]
  >;
  const profile: Profile = {
    ...facts,
    ...(capture.avatarFile ? { avatarFile: capture.avatarFile } : {}),
    ...(capture.views ? { views: capture.views } : {}),
    id,
    scope: poolScope,
    brandId: null,
    createdAt: context.at,
    updatedAt: context.at,
    platform: capture.platform,
    handle: capture.handle,
    handleKey: handleKeyOf(capture.handle),
    url: capture.url,
    creatorId: await resolveId(tx, creatorIdFor(id)),
    handles: [{ handle: capture.handle, from: capture.at, to: null }],
    sources: capture.sources,
    seenAt: capture.at,
  };
  return { profile, isNew: true, isFormer: false };
}

async function candidates(tx: Tx, { platform, platformId, handle }: Capture) {
  const byPlatformId = platformId
    ? (await tx.page('profiles', 'platform+platformId', { equals: [platform, platformId] }, null, 20)).rows
    : [];
  const { rows: now } = await tx.page(
    'profiles',
    'platform+handleKey',
    { equals: [platform, handleKeyOf(handle)] },
    null,
    20,
  );
  const derived = profileIdFor(platform, handle);
  const living = await resolveId(tx, derived);
  const once = await tx.get('profiles', living);
  const byHandle = once && !now.some(({ id }) => id === once.id) ? [...now, once] : now;
  return { byPlatformId, byHandle, isDerivedJoined: living !== derived };
}

async function creatorFor(tx: Tx, profile: Profile, capture: Capture, context: Context): Promise<Creator> {
  const known = await tx.get('creators', profile.creatorId);
  const contacts =
    capture.bio === null
      ? []
      : findContacts(capture.bio, {
          country: known?.country ?? capture.region,
          at: capture.at,
          profileId: profile.id,
        });
  const allContacts = mergeContacts(known?.contacts ?? [], contacts);
  const zone =
    known?.zone?.confidence === 'certain'
      ? known.zone
      : (zoneOf({ ...profile, contacts: allContacts }) ?? known?.zone ?? null);
  return {
    id: profile.creatorId,
    scope: poolScope,
    brandId: null,
    createdAt: context.at,
    updatedAt: context.at,
    mergedInto: null,
    languages: profile.language ? [profile.language] : null,
    ...known,
    name: known?.name ?? capture.displayName,
    country: known?.country ?? zone?.market ?? null,
    zone,
    contacts: allContacts,
  };
}

/** What a bio says now is added; what it said once stays, with its date: it was published. */
function mergeContacts(known: readonly Contact[], found: readonly Contact[]): Contact[] {
  const isKnown = (contact: Contact) =>
    known.some((own) => own.kind === contact.kind && own.value === contact.value);
  return [...known, ...found.filter((contact) => !isKnown(contact))].slice(0, 50);
}

/** One observation per account and moment, so that a click whose answer was lost counts once. */
async function observe(tx: Tx, profile: Profile, capture: Capture, context: Context): Promise<void> {
  const { followers, following, likes, posts, views = null } = capture;
  if (!followers && !following && !likes && !posts && !views) return;
  const { rows } = await tx.page(
    'observations',
    'profileId+at',
    { equals: [profile.id, capture.at] },
    null,
    1,
  );
  if (rows.length > 0) return;
  await tx.put('observations', {
    id: context.id('observation'),
    scope: poolScope,
    brandId: null,
    createdAt: context.at,
    updatedAt: context.at,
    profileId: profile.id,
    at: capture.at,
    followers,
    following,
    likes,
    posts,
    views,
    source: capture.sources.followers?.source ?? null,
  });
}

async function dealFor(
  tx: Tx,
  creator: Creator,
  brandId: string,
  context: Context,
): Promise<{ deal: Deal; created: boolean }> {
  const { rows } = await tx.page('deals', 'creatorId', { equals: [creator.id] }, null, 500);
  const [latest] = rows.filter((deal) => deal.brandId === brandId).sort((a, b) => b.number - a.number);
  if (latest) return { deal: latest, created: false };
  const brand = await tx.require('brands', brandId);
  return { deal: newDeal(brand, creator.id, creator.zone, {}, context), created: true };
}
