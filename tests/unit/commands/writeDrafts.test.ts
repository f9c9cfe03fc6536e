import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftAll } from '@/components/pipeline/drafts/draftAll';
import {
  addToPipeline,
  blockDeal,
  discardDraft,
  ensureBrand,
  markCopied,
  saveDraft,
  writeDrafts,
} from '@/lib/commands';
import { channels, type Message } from '@/lib/model/message';
import type { Writer } from '@/lib/outreach/drafts/beginDraft';
import { beginDraft } from '@/lib/outreach/drafts/beginDraft';
import { draftFrom } from '@/lib/outreach/drafts/draftFrom';
import { freshText, withTemplate } from '@/lib/outreach/drafts/draftText';
import { shippedTemplate } from '@/lib/outreach/templates';
import { makeCapture, makeTemplate } from '@/tests/make';
import { emptyStore } from '@/tests/storeWith';

const first = shippedTemplate('T01')!;
const second = shippedTemplate('T03')!;
const writer: Writer = {
  working: 'zh',
  usable: channels,
  noticeFor: null,
  labelPath: () => null,
  addressForm: null,
  addressDays: 30,
  now: '2026-11-24T09:00:00.000Z',
};
const wish = { template: first, isReplacing: false, writer, limits: {} };

async function storeWith(count: number) {
  const store = await emptyStore();
  const { brandId } = (await store.run(ensureBrand, {})).result;
  const dealIds: string[] = [];
  for (let n = 0; n < count; n++) {
    const capture = makeCapture({ platformId: `90${n}`, handle: `person${n}.example` });
    dealIds.push((await store.run(addToPipeline, { capture, brandId })).result.dealId);
  }
  const draftOf = (n: number) => store.queries.draftOf(dealIds[n]!);
  const typed = async (n: number, body: string, draftId: string | null = null) => {
    const begun = freshText(second, 'email', { working: 'zh', outgoing: 'en' });
    const text = { ...begun, outgoing: { ...begun.outgoing, body } };
    return (await store.run(saveDraft, { draftId, dealId: dealIds[n]!, ...text })).result.draftId;
  };
  return { store, dealIds, draftOf, typed };
}
const words = (message: Message | undefined) => message && [message.working, message.outgoing];

test('[DRAFT-20] the draft is the text that stands there when one opens the deal and chooses the template', async () => {
  const { store, dealIds, draftOf } = await storeWith(2);
  const [id] = dealIds as [string];
  const { records, around } = (await store.queries.draftMatter([id])).get(id)!;

  await draftAll(store, dealIds, wish, { batch: 'b' });
  const opened = withTemplate(beginDraft(records, around, writer), first);

  const draft = await draftOf(0);
  expect(draft).toMatchObject({ ...opened, state: 'draft', dealId: id });
  expect(draft?.working.language).toBe('zh');
  expect(draft?.outgoing.body).toBe(first.texts.en.email.body);
});

test('[DRAFT-20] in a draft that gives way, channel, languages and what was filled in by hand stay', async () => {
  const { store, dealIds, draftOf } = await storeWith(1);
  const begun = freshText(second, 'tiktokDm', { working: 'zh', outgoing: 'ja' });
  const values = { 'ref.post': { working: '面', outgoing: '麺の動画' } };
  await store.run(saveDraft, { draftId: null, dealId: dealIds[0]!, ...begun, values });

  await draftAll(store, dealIds, { ...wish, isReplacing: true }, { batch: 'b' });

  const draft = await draftOf(0);
  expect(draft).toMatchObject({ channel: 'tiktokDm', values, templateId: 'T01' });
  expect(draft?.outgoing).toEqual({ language: 'ja', subject: '', body: first.texts.ja.dm?.body });
});

test('[DRAFT-21] a draft that is there stays; chosen to be replaced it gives way, but not where it was copied', async () => {
  const { store, dealIds, typed, draftOf } = await storeWith(3);
  await typed(0, 'Mine');
  await store.run(markCopied, { messageId: await typed(1, 'Copied') });

  const kept = await draftAll(store, dealIds, wish, { batch: 'b' });
  const after = [await draftOf(0), await draftOf(1)].map((one) => one?.outgoing.body);
  const replaced = await draftAll(
    store,
    dealIds,
    { ...wish, isReplacing: true, template: second },
    { batch: 'b' },
  );

  expect(kept).toMatchObject({ written: [dealIds[2]], kept: dealIds.slice(0, 2) });
  expect(after).toEqual(['Mine', 'Copied']);
  expect(replaced).toMatchObject({ written: [dealIds[0], dealIds[2]], kept: [dealIds[1]] });
  expect((await draftOf(1))?.outgoing.body).toBe('Copied');
});

test('[DRAFT-21] a draft that somebody touched since it was read stays', async () => {
  const { store, dealIds, typed, draftOf } = await storeWith(2);
  const draftId = await typed(0, 'Mine');
  const { updatedAt } = (await draftOf(0))!;
  await typed(0, 'Mine, and more', draftId);
  const text = freshText(first, 'email', { working: 'zh', outgoing: 'en' });
  await typed(1, 'Begun meanwhile');

  const { result } = await store.run(writeDrafts, {
    drafts: [
      { ...text, dealId: dealIds[0]!, replaces: { draftId, updatedAt } },
      { ...text, dealId: dealIds[1]!, replaces: null },
    ],
  });

  expect(result).toEqual({ written: [], kept: dealIds, left: [] });
  expect((await draftOf(0))?.outgoing.body).toBe('Mine, and more');
});

test('[DRAFT-22] whom nobody writes to is left out, also by the command itself; what still asks for something is written and counted', async () => {
  const { store, dealIds, draftOf } = await storeWith(2);
  await store.run(blockDeal, { dealId: dealIds[0]!, reason: 'declined', note: '' });
  const text = freshText(first, 'email', { working: 'zh', outgoing: 'en' });

  const fates = await draftAll(store, dealIds, wish, { batch: 'b' });
  const direct = await store.run(writeDrafts, {
    drafts: [
      { ...text, dealId: dealIds[0]!, replaces: null },
      { ...text, dealId: '00000000-0000-7000-8000-00000000dead', replaces: null },
    ],
  });

  expect(fates).toMatchObject({ written: [dealIds[1]], toFill: [dealIds[1]], left: [dealIds[0]] });
  expect(direct.result.left).toHaveLength(2);
  expect(await draftOf(0)).toBeUndefined();
});

test('[DRAFT-22] who is on the do-not-contact list through another account is left out', async () => {
  const { store, dealIds } = await storeWith(2); // both publish the same address
  await store.run(blockDeal, { dealId: dealIds[0]!, reason: 'optedOut', note: '' });

  const fates = await draftAll(store, dealIds, wish, { batch: 'b' });

  expect(fates).toMatchObject({ written: [], toFill: [], left: dealIds });
});

test('[DRAFT-22] a template without words in their language asks for them; without words in either it writes nothing', async () => {
  const { store, dealIds } = await storeWith(1);
  const whole = { subject: 'Hello', body: 'Hello there' };
  const saying = (language: 'en' | 'zh' | 'de') =>
    makeTemplate({ texts: { [language]: { email: whole, dm: { subject: '', body: '' } } } });

  const done = await draftAll(store, dealIds, { ...wish, template: saying('de') }, { batch: 'b' });
  const ours = await draftAll(store, dealIds, { ...wish, template: saying('zh') }, { batch: 'b' });
  const theirs = await draftAll(
    store,
    dealIds,
    { ...wish, isReplacing: true, template: saying('en') },
    { batch: 'b' },
  );

  expect(done).toMatchObject({ written: [], wordless: dealIds });
  expect(ours).toMatchObject({ written: dealIds, toFill: dealIds });
  expect(theirs).toMatchObject({ written: dealIds, toFill: [] });
});

test('[DRAFT-23] one undo takes all drafts back and brings those back that gave way', async () => {
  const { store, dealIds, typed, draftOf } = await storeWith(3);
  await typed(0, 'Mine');
  const before = await draftOf(0);

  for (const some of [dealIds.slice(0, 2), dealIds.slice(2)])
    await draftAll(store, some, { ...wish, isReplacing: true }, { batch: 'b' });
  const during = await Promise.all([0, 1, 2].map(draftOf));
  const undone = await store.undoBatch('b');

  expect(during.map((one) => one?.templateId)).toEqual(['T01', 'T01', 'T01']);
  expect(undone.kept).toEqual([]);
  expect(words(await draftOf(0))).toEqual(words(before));
  expect(await draftOf(0)).toMatchObject({ templateId: 'T03', channel: 'email' });
  expect([await draftOf(1), await draftOf(2)]).toEqual([undefined, undefined]);
});

test('[UNDO-14] a draft goes back whole or not at all: one that was written in, copied or thrown away since stays as it is, and is named', async () => {
  const { store, dealIds, typed, draftOf } = await storeWith(5);
  for (const n of [0, 1, 2, 4]) await typed(n, `Mine ${n}`);
  await draftAll(store, dealIds, { ...wish, isReplacing: true }, { batch: 'b' });
  const [here, copied, gone, made] = (await Promise.all([0, 1, 2, 3].map(draftOf))) as Message[];
  await typed(0, 'Another beginning', here!.id);
  await store.run(markCopied, { messageId: copied!.id });
  await store.run(discardDraft, { draftId: gone!.id });
  await typed(3, 'Written in', made!.id);

  const undone = await store.undoBatch('b');

  expect(undone.kept.map(({ id }) => id).sort()).toEqual(
    [here, copied, gone, made].map((one) => one!.id).sort(),
  );
  expect((await draftOf(0))?.outgoing.body).toBe('Another beginning');
  expect(await draftOf(1)).toMatchObject({ state: 'copied', templateId: 'T01', working: copied!.working });
  expect(await draftOf(2)).toBeUndefined();
  expect((await draftOf(3))?.outgoing.body).toBe('Written in');
  expect((await draftOf(4))?.outgoing.body).toBe('Mine 4');
});

test('[DRAFT-24] a row knows whether a text is being written', async () => {
  const { store, dealIds, draftOf } = await storeWith(2);
  const hasDraft = async () => {
    await expect.poll(() => store.pipeline.snapshot().ready).toBe(true);
    return dealIds.map((id) => store.pipeline.snapshot().rows.find(({ dealId }) => dealId === id)?.hasDraft);
  };
  store.pipeline.subscribe(() => undefined);

  await draftAll(store, dealIds.slice(0, 1), wish, { batch: 'b' });
  await expect.poll(hasDraft).toEqual([true, false]);
  await store.run(discardDraft, { draftId: (await draftOf(0))!.id });

  await expect.poll(hasDraft).toEqual([false, false]);
});

test('[DRAFT-22] who has everything the template asks for is not counted as to be filled in', async () => {
  const { store, dealIds } = await storeWith(1);
  const { records, around } = (await store.queries.draftMatter(dealIds)).get(dealIds[0]!)!;
  const template = makeTemplate({
    texts: {
      en: { email: { subject: 'Hi', body: 'Hi {{ creator.handle }}' }, dm: { subject: '', body: '' } },
    },
  });

  expect(draftFrom(template, null, records, around, writer)?.isOpen).toBe(false);
});
