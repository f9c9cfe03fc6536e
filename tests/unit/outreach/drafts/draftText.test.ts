import { expect, test } from 'vitest';
import {
  blockersOf,
  type DraftText,
  freshText,
  inChannel,
  inLanguage,
  isUntouched,
  withValue,
} from '@/lib/outreach/drafts/draftText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { shippedTemplate } from '@/lib/outreach/templates';

const first = shippedTemplate('T01')!;
const fresh = () => freshText(first, 'email', { working: 'zh', outgoing: 'en' });
const edited = (text: DraftText): DraftText => ({
  ...text,
  outgoing: { ...text.outgoing, body: `${text.outgoing.body}\nP.S. Hello` },
});
const blockers = (text: DraftText, values = {}) =>
  blockersOf(text, renderSide(text.outgoing, values)).map(({ kind }) => kind);

test('[WRITE-6] another channel takes its own form while nothing was written, and never throws written words away', () => {
  expect(inChannel(fresh(), 'tiktokDm', first).outgoing.body).toBe(first.texts.en.dm?.body);

  const mine = inChannel(edited(fresh()), 'tiktokDm', first);
  expect(mine.outgoing.body).toContain('P.S. Hello');
  expect(mine.working.body).toBe(first.texts.zh.dm?.body);
  expect(inChannel(mine, 'email', first).outgoing.subject).toBe(first.texts.en.email.subject);
});

test('[WRITE-6] a text counts as untouched only while it says what its template says', () => {
  expect(isUntouched(fresh(), 'outgoing', first)).toBe(true);
  expect(isUntouched(edited(fresh()), 'outgoing', first)).toBe(false);
  expect(isUntouched(freshText(null, 'email', { working: 'zh', outgoing: 'en' }), 'outgoing', null)).toBe(
    true,
  );
});

test('[WRITE-6] another language changes the text to be sent and leaves the working copy and the filled values', () => {
  const filled = withValue(fresh(), 'ref.why', 'working', 'w');

  const german = inLanguage(filled, 'de', first);

  expect(german.outgoing).toMatchObject({ language: 'de', body: first.texts.de.email.body });
  expect(german.working).toEqual(filled.working);
  expect(german.values).toEqual({ 'ref.why': { working: 'w', outgoing: '' } });
});

test('[WRITE-5] a value is kept per side; empty on both sides it is gone and the record speaks again', () => {
  const one = withValue(withValue(fresh(), 'ref.why', 'outgoing', 'it fits'), 'ref.why', 'working', 'w');
  expect(one.values['ref.why']).toEqual({ working: 'w', outgoing: 'it fits' });

  const none = withValue(withValue(one, 'ref.why', 'outgoing', ''), 'ref.why', 'working', '');
  expect(none.values).toEqual({});
});

test('[WRITE-7] missing variables, an empty subject or text, an open bracket and a text over the hard limit block copying', () => {
  expect(blockers(fresh())).toContain('missing');
  const plain = (body: string, subject = 'Hi', channel: DraftText['channel'] = 'email'): DraftText => ({
    ...freshText(null, channel, { working: 'zh', outgoing: 'en' }),
    outgoing: { language: 'en', subject, body },
  });

  expect(blockers(plain('Hello'))).toEqual([]);
  expect(blockers(plain('Hello', ' '))).toEqual(['noSubject']);
  expect(blockers(plain(' \n'))).toEqual(['isEmpty']);
  expect(blockers(plain("Hello {{ '{{' }} creator.first"))).toEqual(['openBracket']);
  expect(blockers(plain('Hello {{ creator.first'))).toContain('openBracket');
  expect(blockers(plain('x'.repeat(1001), '', 'instagramDm'))).toEqual(['isTooLong']);
  expect(blockers(plain('x'.repeat(1000), '', 'instagramDm'))).toEqual([]);
});

test('[WRITE-7] a value that is only space is missing', () => {
  const text = {
    ...freshText(null, 'email', { working: 'zh' as const, outgoing: 'en' as const }),
    outgoing: { language: 'en' as const, subject: 's', body: '{{ ref.why }}' },
  };

  expect(blockers(text, { 'ref.why': '  ' })).toEqual(['missing']);
  expect(blockers(text, { 'ref.why': 'so' })).toEqual([]);
});
