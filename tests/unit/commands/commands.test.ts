import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { mutationId } from '@/lib/commands/mutationId';
import { makeAlias, makeCapture } from '@/tests/make';
import { putRow, storeWithDeal } from '@/tests/storeWith';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`;

/** The same page some days on: another time for everything it says. */
function seenOn(n: number, over: Parameters<typeof makeCapture>[0] = {}) {
  const capture = makeCapture({ at: day(n), ...over });
  const sources = Object.fromEntries(
    Object.entries(capture.sources).map(([field, source]) => [field, { ...source, at: day(n) }]),
  );
  return { ...capture, sources };
}

test('[CMD-4] one click makes creator, account, observation, deal and activity together', async () => {
  const { store, dealId, creatorId, profileId } = await storeWithDeal();

  expect(await store.read('deals', dealId)).toMatchObject({ stage: 'sourced', creatorId, number: 1 });
  expect(await store.read('profiles', profileId)).toMatchObject({
    handle: 'ana.example',
    emails: ['ana@example.com'],
    creatorId,
  });
  expect((await store.read('creators', creatorId))?.contacts[0]).toMatchObject({
    kind: 'email',
    value: 'ana@example.com',
  });
  expect(await store.queries.observationsOf(profileId)).toHaveLength(1);
  expect((await store.queries.activitiesOf({ dealId })).map(({ what }) => what)).toEqual(['creatorAdded']);
});

test('[CMD-5] a second click adds an observation and no second creator, account or deal', async () => {
  const { store, brandId, profileId, dealId } = await storeWithDeal();

  const again = await store.run(commands.addToPipeline, {
    capture: seenOn(26, { followers: { value: 129_000, exact: true } }),
    brandId,
  });

  expect(again.result).toMatchObject({ dealId, profileId, created: false });
  const { tables } = await store.backup.exportAll();
  expect([tables.creators, tables.profiles, tables.deals].map((rows) => rows?.length)).toEqual([1, 1, 1]);
  expect((await store.queries.observationsOf(profileId)).map(({ followers }) => followers?.value)).toEqual([
    128_412, 129_000,
  ]);
});

test('[ID-11] a page without an id under a handle that was given up adds nothing to who had it: no field, no count, no contact', async () => {
  const { store, brandId, profileId, creatorId, dealId } = await storeWithDeal();
  const url = 'https://www.tiktok.com/@ana.renamed';
  await store.run(commands.addToPipeline, { capture: seenOn(26, { handle: 'ana.renamed', url }), brandId });
  const before = (await store.backup.exportAll()).tables;

  const pressed = await store.run(commands.addToPipeline, {
    capture: seenOn(27, {
      platformId: null,
      bio: 'somebody.else@example.com',
      followers: { value: 7, exact: true },
    }),
    brandId,
  });

  expect(pressed.result).toEqual({ dealId, creatorId, profileId, created: false });
  const after = (await store.backup.exportAll()).tables;
  expect({ ...after, activities: [] }).toEqual({ ...before, activities: [] });
});

test('[CMD-6] a rounded count of the same size does not replace the exact one, unknown replaces nothing', async () => {
  const { store, brandId, profileId } = await storeWithDeal();

  await store.run(commands.addToPipeline, {
    capture: seenOn(26, { followers: { value: 128_400, exact: false }, bio: null, emails: null }),
    brandId,
  });

  expect(await store.read('profiles', profileId)).toMatchObject({
    followers: { value: 128_412, exact: true },
    bio: 'Skin care in short films\nwork: ana@example.com',
  });
});

test('[CMD-7] a renamed handle follows by platform id; a released handle taken by another is another creator', async () => {
  const { store, brandId, profileId } = await storeWithDeal();
  await store.run(commands.addToPipeline, {
    capture: seenOn(26, { handle: 'ana.new', url: 'https://www.tiktok.com/@ana.new' }),
    brandId,
  });

  const taken = await store.run(commands.addToPipeline, {
    capture: seenOn(27, { platformId: '7000000000000000002', displayName: 'Somebody else' }),
    brandId,
  });

  expect(await store.read('profiles', profileId)).toMatchObject({
    handle: 'ana.new',
    platformId: '7000000000000000001',
  });
  expect(taken.result.profileId).not.toBe(profileId);
  expect(await store.read('profiles', taken.result.profileId)).toMatchObject({
    handle: 'ana.example',
    displayName: 'Somebody else',
  });
});

test('[CMD-8] private accounts are refused and leave nothing', async () => {
  const { store, brandId } = await storeWithDeal();

  const add = store.run(commands.addToPipeline, {
    capture: seenOn(26, { handle: 'hidden', platformId: '5', isPrivate: true }),
    brandId,
  });

  await expect(add).rejects.toMatchObject({ code: 'capture.private' });
  expect((await store.backup.exportAll()).tables.profiles).toHaveLength(1);
});

test('[CMD-9] an id in the arguments that gave way is resolved through its alias', async () => {
  const { store, dealId } = await storeWithDeal();
  const old = '00000000-0000-7000-8000-00000000dead';
  await putRow(store, 'aliases', makeAlias({ table: 'deals', oldId: old, newId: dealId }));

  await store.run(commands.editNote, { dealId: old, note: 'found' });

  expect((await store.read('deals', dealId))?.note).toBe('found');
});

test('[CMD-10] ids come from the mutation: same uid, time and label make the same UUIDv7', () => {
  const one = mutationId('u1', day(24), 'draft');

  expect(one).toBe(mutationId('u1', day(24), 'draft'));
  expect(one).not.toBe(mutationId('u1', day(24), 'task'));
  expect(one).not.toBe(mutationId('u2', day(24), 'draft'));
  expect(one[14]).toBe('7');
  expect(Number.parseInt(one.replace('-', '').slice(0, 12), 16)).toBe(Date.parse(day(24)));
});

test('[CMD-11] bad arguments are refused by name of the field, nothing is written', async () => {
  const { store, dealId } = await storeWithDeal();

  const add = store.run(commands.addPostLink, { dealId, url: 'javascript:alert(1)' });

  await expect(add).rejects.toMatchObject({ code: 'command.badArguments', details: { why: 'url' } });
});

test('[CMD-12] "sent" carries the deal to contacted, "replied" to replied and ends the follow-up; never backwards', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.logContact, { dealId, channel: 'tiktokDm', at: day(25) });
  await store.run(commands.addTask, { dealId, kind: 'followUp', text: '', dueAt: day(28), zone: 'UTC' });
  await store.run(commands.logReply, { dealId, at: day(26) });
  await store.run(commands.logContact, { dealId, channel: 'email', at: day(27) });

  expect(await store.read('deals', dealId)).toMatchObject({
    stage: 'replied',
    lastContactAt: day(27),
    lastReplyAt: day(26),
  });
  expect((await store.queries.tasksOf(dealId))[0]?.doneAt).not.toBeNull();
});

test('[CMD-13] an opt-out stops the deal, ends its reminders, and nothing is marked sent after it', async () => {
  const { store, dealId } = await storeWithDeal();
  const side = { language: 'en' as const, subject: '', body: 'Hello' };
  const { result } = await store.run(commands.saveDraft, {
    draftId: null,
    dealId,
    channel: 'tiktokDm',
    working: side,
    outgoing: side,
    values: {},
    templateId: null,
    templateVersion: null,
  });
  await store.run(commands.blockDeal, { dealId, reason: 'optedOut', note: '' });

  const sent = store.run(commands.markSent, {
    messageId: result.draftId,
    sentText: { subject: '', body: 'Hello' },
    at: day(28),
  });

  await expect(sent).rejects.toMatchObject({ code: 'creator.doNotContact' });
  expect((await store.read('deals', dealId))?.stage).toBe('stopped');
});

test('[CMD-14] a second platform of one person is suggested by the same e-mail, linked, and taken apart again', async () => {
  const { store, brandId, creatorId } = await storeWithDeal();
  const other = await store.run(commands.addToPipeline, {
    capture: seenOn(26, {
      platform: 'instagram',
      platformId: '99',
      handle: 'ana.films',
      url: 'https://www.instagram.com/ana.films/',
    }),
    brandId,
  });
  const [suggestion] = await store.queries.linkSuggestions(creatorId);
  expect(suggestion).toMatchObject({
    profile: { handle: 'ana.films' },
    reasons: expect.arrayContaining([{ kind: 'sameEmail', value: 'ana@example.com' }]),
  });

  await store.run(commands.linkProfile, { profileId: other.result.profileId, creatorId });
  expect((await store.queries.profilesOf(creatorId)).map(({ handle }) => handle).sort()).toEqual([
    'ana.example',
    'ana.films',
  ]);
  expect((await store.read('creators', other.result.creatorId))?.mergedInto).toBe(creatorId);
  expect((await store.queries.dealsOf(creatorId)).map(({ number }) => number).sort()).toEqual([1, 2]);

  await store.run(commands.unlinkProfile, { profileId: other.result.profileId });
  expect((await store.queries.profilesOf(creatorId)).map(({ handle }) => handle)).toEqual(['ana.example']);
});

test('[CMD-15] a zone a person set outranks every cue of later captures', async () => {
  const { store, brandId, creatorId } = await storeWithDeal();
  await store.run(commands.correctZone, { creatorId, zone: 'Asia/Kolkata' });

  await store.run(commands.addToPipeline, { capture: seenOn(26, { bio: '📍 Madrid' }), brandId });

  expect((await store.read('creators', creatorId))?.zone).toMatchObject({
    id: 'Asia/Kolkata',
    confidence: 'certain',
  });
  await expect(store.run(commands.correctZone, { creatorId, zone: 'Mars/Base' })).rejects.toMatchObject({
    code: 'zone.unknown',
  });
});

test('[CMD-16] own templates keep every version', async () => {
  const { store, brandId } = await storeWithDeal();
  const texts = { en: { email: { subject: 'Hi', body: 'one' }, dm: { subject: '', body: 'one' } } };
  const first = await store.run(commands.saveTemplate, {
    templateId: null,
    brandId,
    name: 'Own',
    purpose: 'own',
    texts,
  });
  const second = await store.run(commands.saveTemplate, {
    templateId: first.result.templateId,
    brandId,
    name: 'Own',
    purpose: 'own',
    texts,
  });

  expect([first.result.version, second.result.version]).toEqual([1, 2]);
  expect((await store.backup.exportAll()).tables.templates).toHaveLength(2);
  expect(await store.queries.templates(brandId)).toHaveLength(1);
});

test('[CELL-2] an owner is set, taken away and undone; the journal says to whom it went', async () => {
  const { store, dealId } = await storeWithDeal();
  const before = (await store.read('deals', dealId))?.ownerId;

  const { uid } = await store.run(commands.setOwner, { dealId, ownerId: ' 林悦 ' });
  expect(await store.read('deals', dealId)).toMatchObject({ ownerId: '林悦' });
  const [last] = await store.queries.activitiesOf({ dealId });
  expect(last).toMatchObject({ what: 'ownerSet', details: { from: before, to: '林悦' } });

  await store.undo(uid);
  expect((await store.read('deals', dealId))?.ownerId).toBe(before);
  await store.run(commands.setOwner, { dealId, ownerId: null });
  expect((await store.read('deals', dealId))?.ownerId).toBeNull();
});
