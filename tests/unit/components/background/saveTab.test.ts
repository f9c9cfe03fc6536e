import 'fake-indexeddb/auto';
import './fakeApi'; // before anything that imports lib/browser
import { beforeEach, expect, test, vi } from 'vitest';
import { cardStateOf, withOffer } from '@/components/background/cardState';
import { saveTab } from '@/components/background/saveTab';
import { storeKeeper } from '@/components/background/storeKeeper';
import { addDeliverable, blockDeal } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import type { Store } from '@/lib/store';
import { makeCapture, makeId } from '@/tests/make';
import { emptyStore } from '@/tests/storeWith';
import { api } from './fakeApi';

const setting = { version: '1', browser: 'Chromium 156', language: 'en' as const };
const press = () => ({ tab: { id: 7, incognito: false }, pressId: makeId(), linksPosts: true });
const followers = { value: 12_300, exact: false };

/** The tab's content script: what it answers to each question. */
function page(answers: { capture?: unknown; place?: unknown }) {
  const ask = vi.fn(
    async (_tab: number, { jianlian }: { jianlian: 'capture' | 'place' }) => answers[jianlian],
  );
  Object.assign(api.tabs, { sendMessage: ask });
  return ask;
}
const ok = (over: Parameters<typeof makeCapture>[0] = {}) => ({
  capture: { ok: true, capture: makeCapture(over) },
});
const seen = (url: string) => ({
  url,
  caption: { text: '#ad Night serum\u202e', source: 'videoDetail' as const },
  publishedAt: '2026-12-19T09:40:00.000Z',
});
const count = async (store: Store) =>
  (await store.queries.statusOf([makeCapture()])).filter(({ known }) => known).length;

beforeEach(() => vi.restoreAllMocks());

test('[BTN-7] a field that is missing never stops a save; the answer names it', async () => {
  const store = await emptyStore();
  page(ok({ followers: null, missing: ['followers'] }));

  const state = await saveTab(store, press(), setting);

  expect(state).toMatchObject({
    is: 'incomplete',
    missing: ['followers'],
    report: expect.stringContaining('missing: followers'),
  });
  expect(await count(store)).toBe(1);
});

test('[ID-11] under a handle that an account gave up the button says which account it took it for', async () => {
  const store = await emptyStore();
  page(ok());
  await saveTab(store, press(), setting);
  page(
    ok({ handle: 'ana.renamed', url: 'https://www.tiktok.com/@ana.renamed', at: '2026-11-26T09:00:00.000Z' }),
  );
  await saveTab(store, press(), setting);

  page(ok({ platformId: null, at: '2026-11-27T09:00:00.000Z' }));
  const state = await saveTab(store, press(), setting);

  expect(state).toMatchObject({ is: 'inPipeline', handle: 'ana.renamed' });
});

test('[BTN-10] the same press twice is one observation, another press a second one', async () => {
  const store = await emptyStore();
  page(ok({ followers }));
  const first = press();

  await saveTab(store, first, setting);
  await saveTab(store, first, setting);
  const { profile } = (await store.queries.dealOf(makeCapture()))!;
  expect(await store.queries.observationsOf(profile.id)).toHaveLength(1);

  page(ok({ followers, at: '2026-11-25T09:40:00.000Z' }));
  await saveTab(store, press(), setting);
  expect(await store.queries.observationsOf(profile.id)).toHaveLength(2);
});

test.each([
  ['capture.wall', false],
  ['capture.private', false],
  ['capture.notFound', false],
  ['capture.noData', true],
  ['capture.identityMismatch', true],
] as const)('[BTN-8] %s: nothing is stored, the reason is given, a report: %s', async (reason, hasReport) => {
  const store = await emptyStore();
  page({ capture: { ok: false, reason }, place: { handle: { platform: 'tiktok', handle: 'ana.example' } } });

  const state = await saveTab(store, press(), setting);

  expect(state).toMatchObject({ is: 'refused', code: reason });
  if (state.is === 'refused') expect(state.report !== null).toBe(hasReport);
  expect(JSON.stringify(state)).not.toContain('ana.example');
  expect(await count(store)).toBe(0);
});

test('[BTN-8] an answer too large to be honest is refused unread', async () => {
  const store = await emptyStore();
  page({ capture: { ok: true, capture: { ...makeCapture(), bio: 'x'.repeat(300_000) } } });

  expect(await saveTab(store, press(), setting)).toMatchObject({ is: 'refused', code: 'capture.tooLarge' });
  expect(await count(store)).toBe(0);
});

test('[BTN-8] a page without our script, or one that was reloaded away: said, not thrown', async () => {
  const store = await emptyStore();
  Object.assign(api.tabs, { sendMessage: () => Promise.reject(new Error('Receiving end does not exist')) });

  expect(await saveTab(store, press(), setting)).toMatchObject({ code: 'capture.notACreatorPage' });
});

test('[BTN-8] in a private window the page is not even asked', async () => {
  const ask = page(ok());

  const state = await saveTab(await emptyStore(), { ...press(), tab: { id: 7, incognito: true } }, setting);

  expect(state).toMatchObject({ is: 'refused', code: 'capture.privateWindow' });
  expect(ask).not.toHaveBeenCalled();
});

test('[BTN-8] what the store refuses with is not called a fault of the page', async () => {
  const store = await emptyStore();
  page(ok());
  vi.spyOn(store, 'run').mockRejectedValue(new AppError('store.diskFull'));

  await expect(saveTab(store, press(), setting)).rejects.toMatchObject({ code: 'store.diskFull' });
});

test('[BTN-16] whom one must not contact is not captured again', async () => {
  const store = await emptyStore();
  page(ok({ followers }));
  await saveTab(store, press(), setting);
  const { deal, profile } = (await store.queries.dealOf(makeCapture()))!;
  await store.run(blockDeal, { dealId: deal.id, reason: 'optedOut', note: '' });

  const state = await saveTab(store, press(), setting);

  expect(state).toMatchObject({ is: 'doNotContact', dealId: deal.id });
  expect(await store.queries.observationsOf(profile.id)).toHaveLength(1);
});

test('[MSG-6] where the person switched it off, the card knows nobody', async () => {
  const store = await emptyStore();
  page(ok());
  await saveTab(store, press(), setting);
  const { platform, handle } = makeCapture();

  expect(await cardStateOf(store, { platform, handle }, true)).toMatchObject({ is: 'inPipeline' });
  expect(await cardStateOf(store, { platform, handle }, false)).toEqual({ is: 'add', handle });
});

test('[MSG-8] the store is opened once, again after a failure, and again after another version closed it', async () => {
  const closed: (() => void)[] = [];
  const open = vi
    .fn<() => Promise<Store>>()
    .mockRejectedValueOnce(new AppError('store.blocked'))
    .mockImplementation(
      async () => ({ onClosed: (told: () => void) => closed.push(told) }) as unknown as Store,
    );
  const store = storeKeeper(open);

  await expect(store()).rejects.toMatchObject({ code: 'store.blocked' });
  const [first, second] = await Promise.all([store(), store()]);
  closed[0]?.();
  const third = await store();

  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(open).toHaveBeenCalledTimes(3);
});

test('[BTN-30] on a post of somebody in the pipeline the press saves its link, and says what it was; the same press once', async () => {
  const store = await emptyStore();
  const postUrl = 'https://www.tiktok.com/@ana.example/video/7300000000000000001';
  page(ok());
  await saveTab(store, press(), setting);
  const { deal } = (await store.queries.dealOf(makeCapture()))!;
  const promise = { format: 'video', about: '', dueOn: '2026-12-24', ownZone: 'Asia/Shanghai' } as const;
  await store.run(addDeliverable, { dealId: deal.id, sampleId: null, ...promise });
  page(ok({ kind: 'post', post: seen(postUrl), at: '2026-12-20T09:40:00.000Z' }));
  const pressed = press();

  const first = await saveTab(store, pressed, setting);
  const again = await saveTab(store, pressed, setting);
  const another = await saveTab(store, press(), setting);

  expect([first, again, another].map((state) => 'post' in state && state.post)).toEqual([
    'posted',
    'posted',
    'known',
  ]);
  expect(await store.queries.deliverablesOf(deal.id)).toMatchObject([
    {
      postUrl,
      postedAt: '2026-12-19T09:40:00.000Z',
      caption: { text: '#ad Night serum', source: 'videoDetail' },
    },
  ]);
});

test('[BTN-30] a post of somebody new, of somebody without an agreement, or in an edition without content: as on a profile', async () => {
  const store = await emptyStore();
  const postUrl = 'https://www.tiktok.com/@ana.example/video/7300000000000000001';
  page(ok({ kind: 'post', post: seen(postUrl) }));

  for (const linksPosts of [true, true, false])
    expect(await saveTab(store, { ...press(), linksPosts }, setting)).not.toHaveProperty('post');

  const { deal } = (await store.queries.dealOf(makeCapture()))!;
  expect(deal.postLinks).toEqual([]);
});

test('[BTN-31] a post is offered for the promised content that is due first, and a press fulfils the one that was offered', async () => {
  const store = await emptyStore();
  const postUrl = 'https://www.tiktok.com/@ana.example/video/7300000000000000001';
  page(ok());
  await saveTab(store, press(), setting);
  const { deal } = (await store.queries.dealOf(makeCapture()))!;
  const offer = async () => {
    const state = await withOffer(store, await cardStateOf(store, makeCapture(), true), postUrl);
    return 'offer' in state ? state.offer : undefined;
  };
  expect(await offer()).toBeUndefined();
  const promise = {
    dealId: deal.id,
    sampleId: null,
    about: 'Night serum',
    ownZone: 'Asia/Shanghai',
  } as const;
  await store.run(addDeliverable, { ...promise, format: 'story', dueOn: '2026-12-24' });
  const offered = await offer();
  await store.run(addDeliverable, { ...promise, format: 'video', dueOn: '2026-12-10' }); // meanwhile, by a colleague

  page(ok({ kind: 'post', post: seen(postUrl) }));
  await saveTab(store, { ...press(), deliverableId: offered?.deliverableId ?? null }, setting);

  expect(offered).toMatchObject({ format: 'story', about: 'Night serum' });
  const all = await store.queries.deliverablesOf(deal.id);
  expect(all.map((one) => [one.format, one.postUrl])).toEqual([
    ['story', postUrl],
    ['video', null],
  ]);
  expect(await offer()).toBeUndefined();
});
