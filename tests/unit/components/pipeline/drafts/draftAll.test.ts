import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writerOf } from '@/components/outreach/writerOf';
import { draftAll } from '@/components/pipeline/drafts/draftAll';
import { addQuote, addToPipeline, ensureBrand, saveProduct } from '@/lib/commands';
import { channels } from '@/lib/model/message';
import { beginDraft } from '@/lib/outreach/drafts/beginDraft';
import { type AnyTemplate, blockersOf, withTemplate } from '@/lib/outreach/drafts/draftText';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { sourcesOf } from '@/lib/outreach/drafts/sourcesOf';
import { shippedTemplate } from '@/lib/outreach/templates';
import type { Store } from '@/lib/store';
import { makeCapture, makeTemplate, seededRandom } from '@/tests/make';
import { emptyStore } from '@/tests/storeWith';

const writer = writerOf({
  working: 'zh',
  usable: channels,
  noticeMonths: 12,
  addressForm: null,
  addressDays: 30,
  now: '2026-11-24T09:00:00.000Z',
});
const limits = { tiktokDm: { advised: 20, most: 90 } };
const people = [
  ['Ana Belmont', 'Cooks for two, posts on Sundays'],
  ['王梓涵', '分享日常好物和真实测评'],
  ['佐藤 美咲', '毎日のごはんと暮らしの記録'],
  ['Émile Müller', 'Rezepte aus kleinen Küchen'],
  ['☆★☆', ''],
] as const;
const letter = makeTemplate({
  texts: Object.fromEntries(
    (['en', 'zh', 'ja', 'de'] as const).map((language) => [
      language,
      {
        email: {
          subject: `{{ brand.name }} × {{ creator.handle }}`,
          body: '{{ creator.first }}{% if product.name %}, {{ product.name }}{% endif %}: {{ offer.value }}\n{{ way.out }}',
        },
        dm: { subject: '', body: 'Hi {{ creator.first }}, {{ offer.value }} for you. {{ creator.name }}' },
      },
    ]),
  ),
});

/** Invented people with and without name, address and offer. */
async function poolOf(count: number, seed: number) {
  const random = seededRandom(seed);
  const among = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const store = await emptyStore();
  const { brandId } = (await store.run(ensureBrand, {})).result;
  await store.run(saveProduct, { productId: null, brandId, name: 'Pan', sku: '', url: '', price: null });
  const dealIds: string[] = [];
  for (let n = 0; n < count; n++) {
    const [displayName, bio] = among(people);
    const emails = random() < 0.5 ? [`p${n}@mail.example`] : [];
    const capture = makeCapture({ platformId: `90${n}`, handle: `person${n}`, displayName, bio, emails });
    const { dealId } = (await store.run(addToPipeline, { capture, brandId })).result;
    const amount = { minor: String(10_000 + n * 37), currency: among(['USD', 'JPY', 'EUR']) };
    if (random() < 0.5)
      await store.run(addQuote, {
        dealId,
        by: random() < 0.7 ? 'us' : 'them',
        amount,
        commissionBps: null,
        note: '',
      });
    dealIds.push(dealId);
  }
  return { store, dealIds };
}

/** As the screen of one draft does it: opened, the template chosen, its gaps counted. */
async function byHand(store: Store, dealId: string, template: AnyTemplate) {
  const { records, around } = (await store.queries.draftMatter([dealId])).get(dealId)!;
  const text = withTemplate(beginDraft(records, around, writer), template);
  const languages = { working: text.working.language, outgoing: text.outgoing.language };
  const values = draftValues({ ...sourcesOf(records, around, writer), values: text.values, languages });
  const isOpen = blockersOf(text, renderSide(text.outgoing, values.outgoing), limits).length > 0;
  return { dealId, text, isOpen };
}

test('[DRAFT-20, DRAFT-22] for 240 invented people, drafts for many say and lack what each says and lacks when it is opened (seeded)', async () => {
  const seed = Number(process.env.SEED ?? 20_261_130);
  console.info('seed', seed);
  const { store, dealIds } = await poolOf(240, seed);
  const { brandId } = (await store.queries.brand())!;
  for (const template of [{ ...letter, brandId: brandId ?? '' }, shippedTemplate('T02')!]) {
    const hands = [];
    for (const dealId of dealIds) hands.push(await byHand(store, dealId, template));

    const fates = await draftAll(
      store,
      dealIds,
      { template, isReplacing: false, writer, limits },
      { batch: 'one' },
    );

    expect(fates.written).toEqual(dealIds);
    for (const { dealId, text } of hands) expect(await store.queries.draftOf(dealId)).toMatchObject(text);
    expect(fates.toFill).toEqual(hands.flatMap(({ dealId, isOpen }) => (isOpen ? [dealId] : [])));
    if (template.templateId === letter.templateId) {
      expect(fates.toFill.length).toBeGreaterThan(50);
      expect(fates.toFill.length).toBeLessThan(230);
    }
    await store.undoBatch('one');
  }
});

test('[DRAFT-23] stopped, what was written stays, is told, and is all that is there', async () => {
  const { store, dealIds } = await poolOf(810, 7);
  const stop = new AbortController();
  const told: number[] = [];
  const report = (done: number) => {
    told.push(done);
    stop.abort();
  };

  const fates = await draftAll(
    store,
    dealIds,
    { template: letter, isReplacing: false, writer, limits },
    { batch: 'one', signal: stop.signal, report },
  );

  expect(told[0]).toBe(200);
  expect(fates.written.length).toBeLessThan(810);
  const drafts = await Promise.all(dealIds.map((id) => store.queries.draftOf(id)));
  expect(drafts.filter((draft) => draft !== undefined)).toHaveLength(fates.written.length);
});

test('[UNDO-15] how much of a batch stands is known, also while it is taken back', async () => {
  const { store, dealIds } = await poolOf(810, 3);
  const wish = { template: letter, isReplacing: false, writer, limits };
  await draftAll(store, dealIds, wish, { batch: 'one' });
  const standing = [await store.queries.standing('one')];
  const stop = new AbortController();

  await store.undoBatch('one', { signal: stop.signal, onProgress: () => stop.abort() });
  standing.push(await store.queries.standing('one'));
  await store.undoBatch('one');
  standing.push(await store.queries.standing('one'));

  expect(standing).toEqual(['all', 'some', 'none']);
  expect(await store.queries.standing('never ran')).toBe('none');
});
