import { expect, test } from 'vitest';
import { captureProfile } from '@/lib/sites';
import { documentOf, fixturePages, type Page } from './pages';
import { judgedFields, verdictOn } from './verdict';

const now = '2026-11-24T09:40:00.000Z';
const pages = fixturePages();
const page = (id: string) => pages.find((one) => one.id === id)!;
const read = (document: Document, url: string) => captureProfile(document, new URL(url), now);

/** What tools that save pages do to them. */
const savings: Record<string, (document: Document, url: string) => void> = {
  'without scripts': (document) => {
    for (const script of document.querySelectorAll('script')) script.remove();
  },
  'with whole addresses': (document, url) => {
    for (const link of document.querySelectorAll('a[href]')) {
      link.setAttribute('href', URL.parse(link.getAttribute('href') ?? '', url)?.href ?? '');
    }
  },
  'with attributes in another order and other classes': (document) => {
    for (const element of document.querySelectorAll('body *')) {
      const attributes = [...element.attributes].reverse();
      for (const attribute of attributes) element.removeAttributeNode(attribute);
      for (const attribute of attributes) element.setAttributeNode(attribute);
      if (!/captcha|challenge|Sprite/i.test(element.className)) element.setAttribute('class', 'x1 x2');
    }
  },
};

test.for(Object.keys(savings))('[CAP-27] %s every page is of the same creator or nobody’s', (saving) => {
  expect(pages.flatMap((one) => faultsWhenSaved(one, saving))).toEqual([]);
});

function faultsWhenSaved({ id, html, url, expected, reason, stale }: Page, saving: string): string[] {
  const document = documentOf(html);
  savings[saving]!(document, url);
  const result = read(document, url);
  // Who is private is often told by the scripts alone.
  if (!result.ok) return [];
  if (reason) return saving === 'without scripts' ? [] : [`${id}: captured`];
  const { capture } = result;
  return judgedFields.flatMap((field) => {
    const verdict = verdictOn(field, expected, capture);
    const source = field === 'handle' ? undefined : capture.sources[field]?.source;
    const isOld = source === 'ogCounts' && (stale.length > 0 || saving === 'without scripts');
    return ['wrong', 'invented'].includes(verdict) && !isOld ? [`${id}: ${field} ${verdict}`] : [];
  });
}

test('[CAP-28] of two lines that differ in capitals alone, the one without is the handle', () => {
  const { html, url } = page('tiktok/saved-name-like-handle');

  expect(read(documentOf(html), url)).toMatchObject({
    ok: true,
    capture: { handle: 'mara.brews', displayName: 'Mara.Brews', verified: true },
  });
});

test('[CAP-28] whoever is called like the address is not the creator while every video is theirs', () => {
  const { html, url } = page('tiktok/in-app-former-called-like-address');
  const own = html.replaceAll('@lena.backt.brot/video', '@mara.brews/video');

  expect(read(documentOf(html), url)).toMatchObject({ ok: false });
  expect(read(documentOf(own), url)).toMatchObject({ ok: true, capture: { displayName: 'lena.backt.brot' } });
});

test('[CAP-29] hearts that were counted past 32 bits come from the header, else they are unknown', () => {
  const { html, url } = page('tiktok/hearts-beyond-32-bits');
  const likes = (text: string) => {
    const result = read(documentOf(text), url);
    return result.ok && result.capture.likes;
  };
  const without = html.replace('>5.8B<', '><');

  expect(likes(html)).toEqual({ value: 5_800_000_000, exact: false });
  expect(likes(without)).toBeNull();
  expect(likes(without.replaceAll('1505032704', '-1705032704'))).toBeNull();
  expect(likes(html.replaceAll('1505032704', '5032704'))).toEqual({ value: 5_800_000_000, exact: false });
  expect(likes(without.replaceAll('1505032704', '1505032700'))).toEqual({
    value: 1_505_032_700,
    exact: false,
  });
});

test('[CAP-30] a common post is the owner’s unless its address names another of its authors', () => {
  const handleUnder = (address: string) => {
    const result = read(documentOf(page('instagram/post-common-under-coauthor').html), address);
    return result.ok && result.capture.handle;
  };

  expect(handleUnder('https://www.instagram.com/p/DM5F3InvCoA/')).toBe('ana.slowkitchen');
  expect(handleUnder('https://www.instagram.com/mara.brews/p/DM5F3InvCoA/')).toBe('mara.brews');
  expect(handleUnder('https://www.instagram.com/ana.slowkitchen/p/DM5F3InvCoA/')).toBe('ana.slowkitchen');
  expect(handleUnder('https://www.instagram.com/sofia.suggested/p/DM5F3InvCoA/')).toBe(false);
});
