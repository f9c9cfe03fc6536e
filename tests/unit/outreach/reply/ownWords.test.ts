import { describe, expect, test } from 'vitest';
import { cleanReply, replyLimit } from '@/lib/outreach/reply/cleanReply';
import { ownWords } from '@/lib/outreach/reply/ownWords';

const ours = 'Our offer: a flat fee, $350. Worth a look?';

/** Their words, then a copy of our mail as a mail program puts it beneath. */
const quotes: [name: string, text: string][] = [
  ['Gmail', `On Tue, Nov 24, 2026 at 10:02 AM Lin Yue <lin@northlight.example> wrote:\n\n> ${ours}`],
  [
    'Gmail, copied without marks',
    `On Tue, 24 Nov 2026 at 10:02, Lin Yue <lin@northlight.example> wrote:\n${ours}`,
  ],
  [
    'Gmail, broken line',
    `On Tue, Nov 24, 2026 at 10:02 AM Lin Yue\n<lin@northlight.example>\nwrote:\n\n${ours}`,
  ],
  ['Apple Mail in German', `Am 24.11.2026 um 10:02 schrieb Lin Yue <lin@northlight.example>:\n\n${ours}`],
  ['French', `Le mar. 24 nov. 2026 à 10:02, Lin Yue <lin@northlight.example> a écrit :\n${ours}`],
  ['Spanish', `El mar, 24 nov 2026 a las 10:02, Lin Yue (<lin@northlight.example>) escribió:\n${ours}`],
  ['Portuguese', `Em ter., 24 de nov. de 2026 às 10:02, Lin Yue <lin@northlight.example> escreveu:\n${ours}`],
  ['Japanese', `2026年11月24日(火) 10:02 Lin Yue <lin@northlight.example>:\n\n${ours}`],
  ['Korean', `2026년 11월 24일 (화) 오전 10:02, Lin Yue <lin@northlight.example>님이 작성:\n\n${ours}`],
  ['Chinese', `在 2026年11月24日，10:02，Lin Yue <lin@northlight.example> 写道：\n\n${ours}`],
  [
    'Outlook',
    `From: Lin Yue <lin@northlight.example>\nSent: Tuesday, November 24, 2026 10:02\nTo: Ana\nSubject: Hello\n\n${ours}`,
  ],
  [
    'Outlook in Chinese',
    `发件人: Lin Yue <lin@northlight.example>\n发送时间: 2026年11月24日\n收件人: Ana\n主题: 合作\n\n${ours}`,
  ],
  ['Original Message', `-----Original Message-----\n${ours}`],
  ['QQ mail', `------------------ 原始邮件 ------------------\n${ours}`],
];

describe('[THREAD-3] what a reply quotes of ours is not taken for their words', () => {
  test.each(quotes)('%s', (_, quoted) => {
    const { own, quoted: rest } = ownWords(`Sounds good, my rate is $450.\n\n${quoted}`);

    expect(own).toBe('Sounds good, my rate is $450.');
    expect(rest).toContain('350');
  });

  test('words between and under marked quotes are theirs', () => {
    const { own } = ownWords(
      `On Tue, Nov 24, 2026 Lin wrote:\n> Our offer: $350.\nToo low, sorry. $500?\n> Posted by 1 December?\nYes.\n\nSent from my iPhone`,
    );

    expect(own).toBe('Too low, sorry. $500?\nYes.');
  });

  test('words right above a header are theirs', () => {
    expect(ownWords('On it!\nOn Tue, Nov 24, 2026 Lin wrote:\nOur offer').own).toBe('On it!');
    expect(ownWords('好的\nLin <lin@n.example> 写道：\nOur offer').own).toBe('好的');
  });

  test('a text that only quotes is kept whole, and words that look like a header stay', () => {
    expect(ownWords('> all of it\n> is quoted').own).toBe('> all of it\n> is quoted');
    expect(ownWords('On it!\nFrom: my heart\nThank you').own).toBe('On it!\nFrom: my heart\nThank you');
    expect(ownWords('').own).toBe('');
  });
});

test('[THREAD-2] a pasted text loses what hides or reorders words, keeps its lines, and is cut at 20,000 characters', () => {
  const { text, isCut } = cleanReply('Hi\u202Eevil\u202C\u200B,\r\nmy rate\u2066 is\u2069 $450\u0007\r\n');

  expect(text).toBe('Hievil,\nmy rate is $450');
  expect(isCut).toBe(false);
  expect(cleanReply('👩‍🍳 ja').text).toBe('👩‍🍳 ja');
  const emoji = cleanReply(`a${'🍳'.repeat(replyLimit)}`);
  expect(emoji.isCut).toBe(true);
  expect(emoji.text.length).toBeLessThanOrEqual(replyLimit);
  expect(emoji.text.isWellFormed()).toBe(true);
  expect(emoji.text.endsWith('🍳')).toBe(true);
});

test('[THREAD-2] a megabyte takes no longer than a long mail', () => {
  const lines = 'On Tue, Lin wrote about: 300 things, 〒123 and $5\n'.repeat(25_000);
  const begun = performance.now();

  const { text, isCut } = cleanReply(lines);
  ownWords(text);

  expect(isCut).toBe(true);
  expect(performance.now() - begun).toBeLessThan(400);
});
