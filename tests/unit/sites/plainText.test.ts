import { expect, test } from 'vitest';
import { plainBio, plainLine } from '@/lib/sites/plainText';

test('[CAP-16] text is kept as a person sees it: NFC, no control or direction marks, line breaks in bios alone', () => {
  expect(plainLine(' \u202bداليا\u202c\u200f  مخبز\n')).toBe('داليا مخبز');
  expect(plainLine('Ame\u0301lie\u0000\u001b[31m')).toBe('Amélie[31m');
  expect(plainBio('a\r\n\r\n  b \u2066c\u2069\u2028d')).toBe('a\n\n  b c\nd');
  expect(plainBio('👩‍🍳 نیم‌فاصله')).toBe('👩‍🍳 نیم‌فاصله');
});

test('[CAP-16] an empty bio was seen to be empty; an empty name is unknown; what is no text is unknown', () => {
  expect([plainBio(''), plainBio('  \n'), plainLine(''), plainLine(' \u200f ')]).toEqual([
    '',
    '',
    undefined,
    undefined,
  ]);
  expect([null, undefined, 7, {}, ['a']].flatMap((value) => [plainBio(value), plainLine(value)])).toEqual(
    Array(10).fill(undefined),
  );
});

test('[CAP-17] a megabyte of bio is cut, and never within a character', () => {
  expect(plainBio('😀'.repeat(500_000))!.length).toBeLessThanOrEqual(5000);
  expect(plainBio(`x${'😀'.repeat(500_000)}`)!.isWellFormed()).toBe(true);
  expect(plainLine(`x${'😀'.repeat(5000)}`)!.isWellFormed()).toBe(true);
  expect(plainLine('y'.repeat(5000), 10)).toBe('y'.repeat(10));
});
