import { expect, test } from 'vitest';
import { siteAt } from '@/lib/sites';
import { postUrlOf } from '@/lib/sites/postUrl';

const placeAt = (address: string) => siteAt(new URL(address))?.place;

test.each([
  ['https://www.tiktok.com/@ana.example', 'profile', 'ana.example', null],
  ['https://www.tiktok.com/@Ana_9.x/?lang=de-DE#top', 'profile', 'Ana_9.x', null],
  ['https://www.tiktok.com/%40ana', 'profile', 'ana', null],
  ['https://www.tiktok.com/@ana/live', 'live', 'ana', null],
  [
    'https://www.tiktok.com/@ana/video/7571863205253778710?is_from_webapp=1',
    'post',
    'ana',
    '7571863205253778710',
  ],
  ['https://www.tiktok.com/@ana/photo/7571863205253778710', 'post', 'ana', '7571863205253778710'],
  [
    'https://www.tiktok.com/@ana/collection/Soup%20%F0%9F%8D%B2-7312345678901230055',
    'post',
    'ana',
    '7312345678901230055',
  ],
  ['https://www.tiktok.com/@ana/playlist/x-7312345678901230055', 'post', 'ana', '7312345678901230055'],
  ['https://www.instagram.com/ana.example/', 'profile', 'ana.example', null],
  ['https://www.instagram.com/ana.example', 'profile', 'ana.example', null],
  ['https://www.instagram.com/ana/?hl=zh-cn', 'profile', 'ana', null],
  ['https://www.instagram.com/ana/reels/', 'profile', 'ana', null],
  ['https://www.instagram.com/ana/tagged/', 'profile', 'ana', null],
  ['https://www.instagram.com/ana/p/COn3M4TnRi1/', 'post', 'ana', 'COn3M4TnRi1'],
  ['https://www.instagram.com/ana/reel/COn3M4TnRi1/', 'post', 'ana', 'COn3M4TnRi1'],
  ['https://www.instagram.com/p/COn3M4TnRi1/?img_index=2', 'post', null, 'COn3M4TnRi1'],
  ['https://www.instagram.com/reel/COn3M4TnRi1/', 'post', null, 'COn3M4TnRi1'],
  ['https://www.instagram.com/reels/COn3M4TnRi1/', 'post', null, 'COn3M4TnRi1'],
  ['https://www.instagram.com/tv/COn3M4TnRi1/', 'post', null, 'COn3M4TnRi1'],
  ['https://www.instagram.com/stories/ana/2500000000000000001/', 'post', 'ana', '2500000000000000001'],
] as const)('[CAP-5] %s', (address, kind, handle, postId) => {
  expect(placeAt(address)).toMatchObject({ kind, handle, postId });
});

test.each([
  'https://www.tiktok.com/',
  'https://www.tiktok.com/foryou',
  'https://www.tiktok.com/explore',
  'https://www.tiktok.com/live',
  'https://www.tiktok.com/tag/cooking',
  'https://www.tiktok.com/music/x-1',
  'https://www.tiktok.com/search/user?q=ana',
  'https://www.tiktok.com/messages',
  'https://www.tiktok.com/@',
  'https://www.tiktok.com/embed/@ana',
  'https://www.tiktok.com/@ana/video/',
  'https://ads.tiktok.com/@ana',
  'https://www.tiktok.com.evil.example/@ana',
  'https://www.instagram.com/',
  'https://www.instagram.com/explore/tags/brot/',
  'https://www.instagram.com/explore/locations/1/london/',
  'https://www.instagram.com/reels/',
  'https://www.instagram.com/reels/audio/750296471058047/',
  'https://www.instagram.com/accounts/login/?next=/ana/',
  'https://www.instagram.com/direct/inbox/',
  'https://www.instagram.com/stories/highlights/18029499332961095/',
  'https://www.instagram.com/p/',
  'https://www.instagram.com/legal/privacy/',
  'https://www.instagram.com/about/us/',
  'https://www.instagram.com/EXPLORE/',
  'https://www.instagram.com/ünïcode/',
  `https://www.instagram.com/${'a'.repeat(31)}/`,
  'https://help.instagram.com/ana',
  'https://example.com/@ana',
])('[CAP-5] %s shows no creator', (address) => {
  expect(placeAt(address)).toBeUndefined();
});

test.each([
  [
    'https://www.tiktok.com/@ana.example/video/7300000000000000001?lang=en',
    'https://www.tiktok.com/@ana.example/video/7300000000000000001',
  ],
  ['https://www.tiktok.com/@ana.example/photo/73', 'https://www.tiktok.com/@ana.example/photo/73'],
  ['https://www.tiktok.com/@ana.example/playlist/Best-73', null],
  ['https://www.tiktok.com/@ana.example', null],
  ['https://www.instagram.com/reel/AbC_-1x/?igsh=1', 'https://www.instagram.com/reel/AbC_-1x'],
  ['https://www.instagram.com/ana.example/p/AbC_-1x/', 'https://www.instagram.com/ana.example/p/AbC_-1x'],
  ['https://www.instagram.com/stories/ana.example/31/', null],
])('[CAP-5] the post of %s is %s', (address, post) => {
  const url = new URL(address);

  expect(postUrlOf(siteAt(url)!.place, url)).toBe(post);
});
