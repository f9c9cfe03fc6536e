import { expect, test } from 'vitest';
import { captureProfile } from '@/lib/sites';
import { documentOf, fixturePages } from './pages';

const now = '2026-11-24T09:40:00.000Z';
const page = (id: string) => fixturePages().find((one) => one.id === id)!;
const factsOf = (html: string, url: string) => {
  const result = captureProfile(documentOf(html), new URL(url), now);
  return result.ok ? result.capture : result.reason;
};

const folded = page('instagram/header-korean-folded-bio');
const control = '<span role="button">더 보기</span>';

test.for([
  'more',
  '더 보기',
  'Ver más',
  'もっと見る',
  'mehr ansehen',
  'en voir plus',
  'Показать ещё',
  '展开',
])('[CAP-22] a bio folded behind "%s" is taken whole from the head, and unknown without one', (word) => {
  const html = folded.html.replace(control, `<span role="button">${word}</span>`);

  expect(html).toContain(word);
  expect(factsOf(html, folded.url)).toMatchObject({
    bio: folded.expected.bio,
    sources: { bio: { source: 'metaDescription' } },
  });
  expect(factsOf(html.replace('name="description"', ''), folded.url)).toMatchObject({ bio: null });
});

test('[CAP-22] an ellipsis within a bio folds nothing', () => {
  const html = folded.html.replace(
    `... ${control}`,
    '... 그리고 매일 저녁 아홉 시에 조금씩 더 써 내려갑니다',
  );

  expect(factsOf(html, folded.url)).toMatchObject({
    bio: expect.stringMatching(/내려갑니다$/),
    sources: { bio: { source: 'renderedHeader' } },
  });
});

test('[CAP-23] the site’s own buttons are no bio, and no category', () => {
  const { html, url } = page('instagram/header-bare-fold-2026');
  const bare = html.replace(/<div aria-disabled="false" role="button"[\s\S]*?<\/span>\s*<\/div>/, '');

  expect(bare.length).toBeLessThan(html.length);
  expect(bare).toContain('Viesti');
  expect(factsOf(bare, url)).toMatchObject({ bio: null, category: null, displayName: 'Oona 5' });
});

test('[CAP-24] a feed of others beneath a dialog does not take a video from its author; another’s video is not theirs', () => {
  const { html, url } = page('tiktok/video-dialog-over-feed');

  expect(factsOf(html, url)).toMatchObject({ handle: 'bruno.repairs', platformId: '7100000000000000911' });
  expect(factsOf(html, url.replace('@bruno.repairs', '@nobody.here'))).toBe('capture.noData');
});
