import { expect, test } from 'vitest';
import type { Message } from '@/lib/model/message';
import { answerTo } from '@/lib/outreach/drafts/answerTo';
import { makeMessage } from '@/tests/make';

const sent = (subject: string) =>
  makeMessage({ state: 'sent', sentText: { subject, body: 'Hello' }, sentAt: '2026-11-20T08:00:00.000Z' });
const came = (over: Partial<Message> = {}) =>
  makeMessage({
    direction: 'in',
    state: 'received',
    language: 'ja',
    sentText: { subject: '', body: 'x' },
    ...over,
  });

test('[THREAD-12] an answer begins without template in the language they wrote, with the subject of the thread', () => {
  const answer = answerTo([sent('Re: RE: 土鍋のご相談'), came()], 'email', 'zh', 'en');

  expect(answer).toMatchObject({
    templateId: null,
    channel: 'email',
    working: { language: 'zh', subject: 'Re: 土鍋のご相談', body: '' },
    outgoing: { language: 'ja', subject: 'Re: 土鍋のご相談', body: '' },
  });
});

test('[THREAD-12] a language no text is sent in gives way to the usual one; a direct message has no subject', () => {
  expect(answerTo([sent('Hi'), came({ language: 'pt-BR' })], 'tiktokDm', 'zh', 'es')).toMatchObject({
    outgoing: { language: 'es', subject: '' },
  });
  expect(answerTo([came({ language: 'zh-Hant' })], 'email', null, 'en')).toMatchObject({
    working: { language: 'zh', subject: '' },
    outgoing: { language: 'zh', subject: '' },
  });
});

test('[THREAD-12] a subject that looks like a variable is words; after our own text there is nothing to answer', () => {
  expect(answerTo([sent('{{ creator.first }}'), came()], 'email', 'zh', 'en')?.outgoing.subject).toBe(
    'Re: { { creator.first } }',
  );
  expect(answerTo([came(), sent('Hi')], 'email', 'zh', 'en')).toBeNull();
  expect(answerTo([], 'email', 'zh', 'en')).toBeNull();
});
