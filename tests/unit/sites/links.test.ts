import { expect, test } from 'vitest';
import { linkOf, linksOf } from '@/lib/sites/links';

test.each([
  ['twitch.tv/x', 'https://twitch.tv/x'],
  ['//linktr.ee/x', 'https://linktr.ee/x'],
  ['http://a.example', 'http://a.example'],
  ['https://a.example/b?c=d%20e&utm_source=ig#f', 'https://a.example/b?c=d%20e&utm_source=ig#f'],
  ['a.example:8080/x', 'https://a.example:8080/x'],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fa.example%2Fb%3Fc%3Dd%26fbclid%3DPAZ&e=AT0',
    'https://a.example/b?c=d',
  ],
  ['https://a.example/?fbclid=PAZ', 'https://a.example/'],
  ['https://a.example/?x=1&fbclid=PAZ&y=2#top', 'https://a.example/?x=1&y=2#top'],
  [
    'https://www.tiktok.com/link/v2?aid=1988&scene=bio_url&target=https%3A%2F%2Fa.example',
    'https://a.example',
  ],
  ['https://www.tiktok.com/link/v2?target=a.example%2Fb', 'https://a.example/b'],
  [
    'https://www.tiktok.com/link/v2?target=https%3A%2F%2Fl.instagram.com%2F%3Fu%3Da.example',
    'https://a.example',
  ],
  ['https://origami.example/はな', 'https://origami.example/はな'],
  ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
])('[CAP-14] %s leads to %s', (given, link) => {
  expect(linkOf(given)).toBe(link);
});

test.each([
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'mailto:a@b.example',
  'ftp://a.example',
  'https://user:password@a.example',
  'localhost',
  'https://l.instagram.com/?u=javascript%3Aalert(1)',
  'https://l.instagram.com/?u=',
  `https://a.example/${'x'.repeat(3000)}`,
  null,
  undefined,
  7,
])('[CAP-15] %j is no link', (given) => {
  expect(linkOf(given)).toBeUndefined();
});

test('[CAP-14] the same link twice is one, and wrappers inside wrappers end', () => {
  const endless = Array.from({ length: 9 }).reduce<string>(
    (link) => `https://l.instagram.com/?u=${encodeURIComponent(link)}`,
    'a.example',
  );

  expect(linksOf(['a.example', 'https://a.example', null, 'b.example'])).toEqual([
    'https://a.example',
    'https://b.example',
  ]);
  expect(linkOf(endless)).toBeUndefined();
});
