import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writerOf } from '@/components/outreach/writerOf';
import { openDrafts } from '@/components/pipeline/drafts/openDrafts';
import {
  addQuote,
  addToPipeline,
  discardDraft,
  editBrand,
  ensureBrand,
  saveDraft,
  saveProduct,
} from '@/lib/commands';
import { channels } from '@/lib/model/message';
import { freshText } from '@/lib/outreach/drafts/draftText';
import type { Store } from '@/lib/store';
import { makeCapture } from '@/tests/make';
import { emptyStore } from '@/tests/storeWith';

const writer = writerOf({
  working: 'zh',
  usable: channels,
  noticeMonths: null,
  addressForm: null,
  addressDays: 30,
  now: '2026-11-24T09:00:00.000Z',
});

async function storeWithDrafts(body: string, count = 3) {
  const store = await emptyStore();
  const { brandId } = (await store.run(ensureBrand, {})).result;
  const dealIds: string[] = [];
  const draftIds: string[] = [];
  const text = freshText(null, 'email', { working: 'zh', outgoing: 'en' });
  for (let n = 0; n < count; n++) {
    const capture = makeCapture({ platformId: `90${n}`, handle: `person${n}.example` });
    const { dealId } = (await store.run(addToPipeline, { capture, brandId })).result;
    const outgoing = { ...text.outgoing, subject: 'Pan', body };
    const draft = { draftId: null, dealId, ...text, outgoing };
    dealIds.push(dealId);
    draftIds.push((await store.run(saveDraft, draft)).result.draftId);
  }
  return { store, brandId, dealIds, draftIds, text };
}

/** Counts the deals whose matter is read. */
function counted(store: Store) {
  const read: string[] = [];
  const queries: Store['queries'] = {
    ...store.queries,
    draftMatter: (ids) => {
      read.push(...ids);
      return store.queries.draftMatter(ids);
    },
  };
  return { read, drafts: openDrafts({ ...store, queries } as Store) };
}

test('[DRAFT-26] a draft asks for something until a record or a person says it; only what a change touches is looked at again', async () => {
  const { store, dealIds, draftIds, text } = await storeWithDrafts('For {{ offer.value }}');
  const { read, drafts } = counted(store);
  const ask = () => drafts.ask(dealIds, writer, {}, 'setup');
  expect(await ask()).toEqual(dealIds);

  const amount = { minor: '45000', currency: 'USD' };
  await store.run(addQuote, { dealId: dealIds[0]!, by: 'us', amount, commissionBps: null, note: '' });
  expect(await ask()).toEqual(dealIds.slice(1));

  const outgoing = { ...text.outgoing, subject: 'Pan', body: 'For nothing' };
  await store.run(saveDraft, { draftId: draftIds[1]!, dealId: dealIds[1]!, ...text, outgoing });
  expect(await ask()).toEqual(dealIds.slice(2));

  await store.run(discardDraft, { draftId: draftIds[2]! });
  expect(await ask()).toEqual([]);
  expect(read).toEqual([...dealIds, dealIds[0], dealIds[1], dealIds[2]]);
});

test('[DRAFT-26] what the brand says of itself or sells, and other settings, may fill every draft', async () => {
  const { store, brandId, dealIds } = await storeWithDrafts('{{ product.name }} by {{ sender.name }}', 2);
  const { read, drafts } = counted(store);
  const ask = (setup = 'setup', limits = {}) => drafts.ask(dealIds, writer, limits, setup);
  expect(await ask()).toEqual(dealIds);

  await store.run(saveProduct, { productId: null, brandId, name: 'Pan', sku: '', url: '', price: null });
  expect(await ask()).toEqual(dealIds);
  const { sender } = (await store.queries.brand())!;
  await store.run(editBrand, { brandId, changes: { sender: { ...sender, name: 'Li' } } });
  expect(await ask()).toEqual([]);
  expect(await ask('shorter', { email: { advised: 1, most: 3 } })).toEqual(dealIds);
  expect(read).toHaveLength(8);
});
