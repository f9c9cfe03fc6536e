import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEmails } from '@/lib/contacts';
import { bios, none } from './addresses';

test.each(bios)('[CON-1] $language: $bio', ({ bio, emails }) => {
  expect(findEmails(bio)).toEqual(emails);
});

test.each(none)('[CON-2] no address: %s', (bio) => {
  expect(findEmails(bio)).toEqual([]);
});

test('[CON-1] every language of the fixtures has one', () => {
  const languages = new Set(bios.map(({ language }) => language));

  expect(languages).toEqual(
    new Set(['en', 'zh', 'ja', 'ko', 'es', 'fr', 'de', 'pt', 'vi', 'ar', 'th', 'id']),
  );
});

test('[CON-1] an address is found between any signs and letters of the Far East', () => {
  const seed = 20261124;
  const wrap = fc.constantFrom(
    '联',
    '。',
    '、',
    'の',
    'ー',
    '함',
    '🇯🇵',
    '📧',
    '👩‍💻',
    '【',
    '】',
    '～',
    '　',
    '\n',
    '：',
    '｜',
    '✨',
    'ก',
  );

  fc.assert(
    fc.property(wrap, wrap, fc.stringMatching(/^ana[a-z0-9]{0,8}$/), (before, after, name) => {
      expect(findEmails(`${before}${name}@example.com${after}`)).toEqual([`${name}@example.com`]);
    }),
    { seed, numRuns: 500 },
  );
});

test('[CON-2] no text makes it throw or take long, and what it finds stands in the text', () => {
  const seed = 20261125;
  const piece = fc.constantFrom(
    'a',
    '.',
    '@',
    ' ',
    '\n',
    '-',
    '(at)',
    ' dot ',
    'com',
    'gmail',
    '[.]',
    '＠',
    '联',
    '\u200b',
    '9',
  );

  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const email of findEmails(pieces.join('')))
        expect(email).toMatch(/^[\w.%+'-]+@[^@\s]+\.[a-z]{2,}$/);
    }),
    { seed, numRuns: 2000 },
  );
  const started = process.hrtime.bigint();
  findEmails('a.'.repeat(2500));
  findEmails(`a@${'a.'.repeat(2500)}`);
  findEmails(`${'a'.repeat(5000)}@`);
  findEmails('(at) '.repeat(1000));
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
});
