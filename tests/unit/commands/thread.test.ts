import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { storeWithDeal } from '@/tests/storeWith';

const day = (date: number) => `2026-11-${date}T08:00:00.000Z`;
const words = (body: string, language: string | null = 'ja') => ({
  channel: 'email' as const,
  language,
  subject: '',
  body,
  workingLanguage: 'zh' as const,
});

async function contacted() {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.logContact, { dealId, channel: 'email', at: day(20) });
  await store.run(commands.addTask, { dealId, kind: 'followUp', text: '', dueAt: day(28), zone: 'UTC' });
  const deal = async () => (await store.read('deals', dealId))!;
  const open = async () => (await store.queries.tasksOf(dealId)).filter(({ doneAt }) => doneAt === null);
  return { store, dealId, deal, open };
}

test('[THREAD-1] one command keeps the reply, carries the deal to replied and ends the follow-ups; undo takes all of it back', async () => {
  const { store, dealId, deal, open } = await contacted();

  const ran = await store.run(commands.logReply, { dealId, at: day(25), text: words('15万円です') });

  expect(await store.queries.messagesOf(dealId)).toMatchObject([
    {
      id: ran.result.messageId,
      direction: 'in',
      state: 'received',
      language: 'ja',
      sentAt: day(25),
      sentText: { body: '15万円です' },
      outgoing: { language: 'ja' },
      working: { language: 'zh' },
    },
  ]);
  expect(await deal()).toMatchObject({
    stage: 'replied',
    lastReplyAt: day(25),
    lastContactAt: day(20),
    nextAction: { kind: 'reply' },
  });
  expect(await open()).toEqual([]);

  await store.undo(ran.uid);
  expect(await store.queries.messagesOf(dealId)).toEqual([]);
  expect(await deal()).toMatchObject({ stage: 'contacted', lastReplyAt: null });
  expect((await deal()).nextAction?.kind).not.toBe('reply');
  expect(await open()).toHaveLength(1);
});

test('[THREAD-14] a machine’s reading is kept beside the reply, never over a person’s words or over other words', async () => {
  const { store, dealId } = await contacted();
  const ran = await store.run(commands.logReply, { dealId, at: day(25), text: words('15万円です') });
  const messageId = ran.result.messageId ?? '';
  const reading = {
    messageId,
    of: '15万円です',
    subject: '',
    body: '十五万日元',
    language: 'zh',
    machine: 'api.example.com',
  } as const;
  const message = async () => (await store.queries.messagesOf(dealId))[0];

  await store.run(commands.keepTranslation, reading);
  expect((await message())?.meaning).toMatchObject({
    body: '十五万日元',
    by: 'machine',
    machine: 'api.example.com',
  });

  const refused = { code: 'draft.changedMeanwhile' };
  await expect(store.run(commands.keepTranslation, { ...reading, of: '18万円' })).rejects.toMatchObject(
    refused,
  );
  await store.run(commands.correctMessage, {
    messageId,
    subject: '',
    body: '15万円です',
    language: 'ja',
    meaning: '要 15 万日元',
  });
  await expect(store.run(commands.keepTranslation, reading)).rejects.toMatchObject(refused);
  expect((await message())?.meaning).toMatchObject({ body: '要 15 万日元', by: 'person' });
});

test('[THREAD-1] a reply without words and a language that is no tag are refused', async () => {
  const { store, dealId } = await contacted();

  for (const text of [words('  \n '), words('hello', 'not a tag'), words('a'.repeat(20_001))])
    await expect(store.run(commands.logReply, { dealId, at: day(25), text })).rejects.toMatchObject({
      code: 'command.badArguments',
    });
  expect(await store.queries.messagesOf(dealId)).toEqual([]);
});

test('[THREAD-9] a correction keeps what stood there before, and can be undone', async () => {
  const { store, dealId } = await contacted();
  const { result } = await store.run(commands.logReply, { dealId, at: day(25), text: words('15万円') });
  const messageId = result.messageId!;
  const message = async () => (await store.read('messages', messageId))!;
  const correction = { messageId, subject: '', language: 'ja', meaning: null };

  const ran = await store.run(commands.correctMessage, { ...correction, body: '18万円' });
  expect(await message()).toMatchObject({ sentText: { body: '18万円' }, corrections: [{ body: '15万円' }] });

  await store.run(commands.correctMessage, { ...correction, body: '18万円', meaning: '十八万日元' });
  expect((await message()).corrections).toHaveLength(1);
  expect((await message()).meaning).toMatchObject({ body: '十八万日元', by: 'person' });

  await store.undo(ran.uid);
  expect((await message()).sentText?.body).toBe('15万円');
});

test('[THREAD-10] a removed reply leaves the deal with the reply before it; one noted without words counts', async () => {
  const { store, dealId, deal } = await contacted();
  const wrong = await store.run(commands.logReply, { dealId, at: day(25), text: words('not hers') });
  const removed = await store.run(commands.removeReply, { messageId: wrong.result.messageId! });
  expect(await store.queries.messagesOf(dealId)).toEqual([]);
  expect(await deal()).toMatchObject({ lastReplyAt: null, nextAction: null, lastContactAt: day(20) });

  await store.undo(removed.uid);
  expect((await deal()).lastReplyAt).toBe(day(25));

  await store.run(commands.logReply, { dealId, at: day(26) });
  const late = await store.run(commands.logReply, { dealId, at: day(27), text: words('again') });
  await store.run(commands.removeReply, { messageId: late.result.messageId! });
  expect((await deal()).lastReplyAt).toBe(day(26));
});

test('[THREAD-11] a text taken back does not count a reply as the last contact, and keeps no working copy', async () => {
  const { store, dealId, deal } = await contacted();
  await store.run(commands.logReply, { dealId, at: day(26), text: words('hello') });
  const side = { language: 'en' as const, subject: '', body: 'Hello' };
  const { result } = await store.run(commands.saveDraft, {
    draftId: null,
    dealId,
    channel: 'email',
    working: side,
    outgoing: side,
    values: {},
    templateId: null,
    templateVersion: null,
  });
  const messageId = result.draftId;
  const meaning = { subject: '', body: '你好', by: 'person' as const };
  await store.run(commands.markSent, {
    messageId,
    sentText: { subject: '', body: 'Hello' },
    meaning,
    at: day(27),
  });
  expect((await store.read('messages', messageId))?.meaning).toEqual(meaning);

  await store.run(commands.takeBackSent, { messageId });

  expect((await deal()).lastContactAt).toBeNull();
  expect((await store.read('messages', messageId))?.meaning).toBeNull();
});
