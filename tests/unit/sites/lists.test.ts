// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { captureOfCard, cardsAt } from '@/lib/sites/cardsAt';
import { listAt } from '@/lib/sites/frontAt';
import { instagramHome, instagramSearch, type ListPage, tiktokSearch, tiktokUsers } from '@/tests/listPages';

const now = '2026-11-24T09:40:00.000Z';

test.each([
  ['https://www.tiktok.com/', 'tiktok'],
  ['https://www.tiktok.com/foryou?lang=en', 'tiktok'],
  ['https://www.tiktok.com/following', 'tiktok'],
  ['https://www.tiktok.com/explore', 'tiktok'],
  ['https://www.tiktok.com/search?q=soup', 'tiktok'],
  ['https://www.tiktok.com/search/user?q=soup', 'tiktok'],
  ['https://www.tiktok.com/search/video?q=soup', 'tiktok'],
  ['https://www.tiktok.com/tag/soup', 'tiktok'],
  ['https://www.instagram.com/', 'instagram'],
  ['https://www.instagram.com/explore/search/keyword/?q=soup', 'instagram'],
  ['https://www.instagram.com/explore/tags/soup/', 'instagram'],
])('[MARK-1] %s is a list', (address, platform) => {
  expect(listAt(new URL(address))?.platform).toBe(platform);
});

test.each([
  'https://www.tiktok.com/@ana.example',
  'https://www.tiktok.com/@ana.example/video/7512345678901234567',
  'https://www.tiktok.com/messages',
  'https://www.tiktok.com/searching',
  'https://www.tiktok.com/tagged',
  'https://www.instagram.com/ana.example/',
  'https://www.instagram.com/ana.example/followers/',
  'https://www.instagram.com/ana.example/following/',
  'https://www.instagram.com/direct/inbox/',
  'https://www.instagram.com/explore/',
  'https://www.instagram.com/explore/people/',
  'https://www.instagram.com/p/COn3M4TnRi1/',
  'https://example.com/search?q=soup',
])('[MARK-1] %s is none: nothing stands on it', (address) => {
  expect(listAt(new URL(address))).toBeUndefined();
});

test('[MARK-2] every result of a search is one card, and the person looking is none', () => {
  const page = tiktokSearch();

  expect(handlesOn(page)).toEqual(page.handles);
  expect(page.handles).toHaveLength(50);
});

test('[MARK-2] of a search on Instagram: those whose address names the author', () => {
  const page = instagramSearch(['ana.example', 'olla.example']);

  expect(handlesOn(page)).toEqual(['ana.example', 'olla.example', null]);
});

test('[MARK-2] of a home feed: the posts, also where the author’s picture is no link; nobody beside it, nobody in a dialog', () => {
  const page = instagramHome(['ana.example', 'olla.example', 'tom.example']);

  expect(handlesOn(page)).toEqual(page.handles);
});

test('[MARK-3] a card gives the handle, and a name only where it is told from what stands beside it', () => {
  const page = tiktokUsers({ 'ana.example': ' Ana  Slow ', 'olla.example': 'Olla \u00b7 12.3K followers' });
  const { cards } = cardsOn(page);
  const captures = cards.map((card) => captureOfCard(card.author()!, new URL(page.url), now));

  expect(captures).toMatchObject([
    {
      platform: 'tiktok',
      handle: 'ana.example',
      url: 'https://www.tiktok.com/@ana.example',
      displayName: 'Ana Slow',
      sources: { displayName: { source: 'searchResult', at: now } },
      kind: 'list',
      followers: null,
      likes: null,
      bio: null,
      missing: [],
    },
    { handle: 'olla.example', displayName: null, sources: {} },
  ]);
});

test('[MARK-4] a card that the site gives to another creator is read anew', () => {
  const { cards } = cardsOn(tiktokSearch(2));
  cards[0]!.anchor.setAttribute('href', '/@second.example/video/7512345678901234567');

  expect(cards[0]!.author()?.handle).toBe('second.example');
});

function cardsOn({ url, html }: ListPage) {
  const parsed = new DOMParser().parseFromString(
    html.replace('<head>', `<head><base href="${url}">`),
    'text/html',
  );
  return cardsAt(parsed, new URL(url))!;
}

const handlesOn = (page: ListPage) => cardsOn(page).cards.map((card) => card.author()?.handle ?? null);
