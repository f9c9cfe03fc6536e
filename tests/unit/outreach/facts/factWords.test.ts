import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import { agree } from '@/lib/outreach/facts/compareFacts';
import type { Fact } from '@/lib/outreach/facts/fact';
import { factWords } from '@/lib/outreach/facts/factWords';
import { findFacts } from '@/lib/outreach/facts/findFacts';

const language = fc.constantFrom<TextLanguage>(...textLanguages);
const pad = (number: number) => String(number).padStart(2, '0');

/** Facts as somebody writes them in English, of every kind that a language writes in its own way. */
const written = fc.oneof(
  fc
    .tuple(fc.constantFrom('$', '€', '£', '¥', '₩', 'US$'), fc.integer({ min: 1, max: 9_999_999 }))
    .map(([mark, n]) => `${mark}${n}`),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99 }))
    .map(([n, cents]) => `$${n}.${pad(cents)}`),
  fc.integer({ min: 1, max: 1000 }).map((n) => `${n}%`),
  fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }))
    .map(([n, tenth]) => `${n}.${tenth}%`),
  fc
    .tuple(
      fc.integer({ min: 2024, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`),
  fc.constantFrom(
    'December',
    '9 Oct',
    'Friday',
    'Tuesday',
    '18:30',
    '6 pm',
    '7:05 am',
    '1 December',
    '29 February',
    '9–11 December',
    '28 December to 3 January',
    'Dec 30, 2026 – Jan 2, 2027',
    '1 – 9 May 2027',
    'June 28 to July 1',
  ),
  fc.integer({ min: 2, max: 20_000_000 }).map(String),
);

test('[LOCK-3] a fact in the words of any language is read as the same fact', () => {
  fc.assert(
    fc.property(written, language, (text, to) => {
      const [fact, ...more] = findFacts(`in ${text}`, 'en');
      const words = factWords(fact as Fact, to);
      const again = findFacts(`in ${words}`, to);

      expect(more).toEqual([]);
      expect(again.map((one) => ({ words, isSame: agree(one, fact as Fact) }))).toEqual([
        { words, isSame: true },
      ]);
    }),
    { numRuns: 2000 },
  );
});

test('[LOCK-3] each language writes it in its own way, and a name stays a name', () => {
  const words = (text: string, to: TextLanguage) => factWords(findFacts(text, 'zh')[0] as Fact, to);

  expect(words('1299元', 'de')).toBe('1.299\u00A0CN¥');
  expect(words('¥1,299', 'ja')).toMatch(/^[¥\uFFE5]1,299$/);
  expect(words('12月20日', 'fr')).toBe('20 décembre');
  expect(words('12月9日至11日', 'de')).toBe('9.\u201311. Dezember');
  expect(words('12月9日至11日', 'ja')).toBe('12月9日\u301C11日');
  expect(words('2026年12月30日至1月2日', 'fr')).toBe('30 décembre 2026 \u2013 2 janvier 2027');
  expect(words('12.5%', 'de')).toBe('12,5\u00A0%');
  expect(words('@northpan', 'ko')).toBe('@northpan');
});
