import 'fake-indexeddb/auto';
import './fakeApi'; // before anything that imports lib/browser
import { beforeEach, expect, test } from 'vitest';
import { handlersOn } from '@/components/background/handlers';
import { blockDeal } from '@/lib/commands';
import type { Sender } from '@/lib/messages/answer';
import { captureOfCard } from '@/lib/sites/cardsAt';
import { makeId } from '@/tests/make';
import { emptyStore } from '@/tests/storeWith';
import { api } from './fakeApi';

const handle = { platform: 'tiktok', handle: 'ana.example' } as const;
const now = '2026-11-24T09:40:00.000Z';
const sender: Sender = { id: 'jianlian', tab: { id: 7, incognito: false } as NonNullable<Sender['tab']> };

/** The tab's content script answers with the card of this creator. */
function cardOf(shown: string) {
  const address = { hostname: 'www.tiktok.com', pathname: '/search' };
  const capture = captureOfCard({ handle: shown, displayName: 'Ana' }, address, now);
  Object.assign(api.tabs, { sendMessage: async () => ({ ok: true, capture }) });
}

beforeEach(() => {
  Object.assign(api.commands, { getAll: async () => [] });
  Object.assign(api.runtime, { getManifest: () => ({ version: '1' }) });
  return api.storage.local.set({ settings: {} });
});

test('[MARK-3] [MARK-6] a click on a plus adds one creator with what the card says; counts stay unknown', async () => {
  const store = await emptyStore();
  const { addListed, statusOf, cardState } = handlersOn(async () => store);
  cardOf(handle.handle);
  const press = { pressId: makeId(), handle };

  const outcome = await addListed(press, sender);
  await addListed(press, sender); // its answer was lost

  expect(outcome).toMatchObject({ status: { known: true, stageKind: 'sourced', mine: true } });
  expect((await statusOf({ handles: [handle] }, sender))?.statuses).toMatchObject([{ known: true }]);
  const { profile } = (await store.queries.dealOf(handle))!;
  expect(profile).toMatchObject({ displayName: 'Ana', followers: null, likes: null, platformId: null });
  expect(profile.sources.displayName?.source).toBe('searchResult');
  expect((await cardState({ listed: handle }, sender)).state).toMatchObject({
    is: 'inPipeline',
    owner: 'me',
  });
});

test('[MARK-6] a page that answers with another creator’s card adds nobody', async () => {
  const store = await emptyStore();
  cardOf('another.example');

  const outcome = await handlersOn(async () => store).addListed({ pressId: makeId(), handle }, sender);

  expect(outcome).toEqual({ refused: 'capture.identityMismatch' });
  expect(await store.queries.dealOf({ ...handle, handle: 'another.example' })).toBeNull();
});

test('[MARK-6] whom one must not contact is not added again', async () => {
  const store = await emptyStore();
  const { addListed } = handlersOn(async () => store);
  cardOf(handle.handle);
  await addListed({ pressId: makeId(), handle }, sender);
  const { deal } = (await store.queries.dealOf(handle))!;
  await store.run(blockDeal, { dealId: deal.id, reason: 'optedOut', note: '' });

  expect(await addListed({ pressId: makeId(), handle }, sender)).toMatchObject({ status: { blocked: true } });
});

test('[MARK-7] with marks off nothing is told, with what is known off only that', async () => {
  const store = await emptyStore();
  const { addListed, statusOf } = handlersOn(async () => store);
  cardOf(handle.handle);
  await addListed({ pressId: makeId(), handle }, sender);

  await api.storage.local.set({ settings: { showKnown: false } });
  expect(await statusOf({ handles: [handle] }, sender)).toEqual({ statuses: [], language: 'en' });

  await api.storage.local.set({ settings: { showMarks: false } });
  expect(await statusOf({ handles: [handle] }, sender)).toBeNull();
});
