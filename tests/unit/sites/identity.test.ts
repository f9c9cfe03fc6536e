import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { captureProfile, siteAt } from '@/lib/sites';
import { documentOf, fixturePages, sharedPages } from './pages';

const now = '2026-11-24T09:40:00.000Z';
const page = (id: string) => fixturePages().find((one) => one.id === id)!;
const capture = (html: string, url: string) => captureProfile(documentOf(html), new URL(url), now);

test('[CAP-6] under another address the same page yields nothing of its creator', () => {
  const found = fixturePages()
    .filter(({ reason, url }) => reason === null && !/\.com\/(p|reel|reels|tv)\//.test(url))
    .flatMap(({ id, html, url }) => {
      const moved = url.replace(/(@|\.com\/(?:stories\/)?)([\w.]{3,})/, (whole, before, handle) =>
        handle.startsWith('www') ? whole : `${before}${handle === '@' ? '' : 'somebody.else'}`,
      );
      const address = url.includes('tiktok') ? url.replace(/@[\w.]+/, '@somebody.else') : moved;
      const result = capture(html, address);
      return result.ok ? [`${id} under ${address}: @${result.capture.handle}`] : [];
    });

  expect(found).toEqual([]);
});

test('[CAP-6] a post opened inside the app is its author’s, not the profile’s beneath or a commenter’s', () => {
  const { html, url } = page('instagram/post-dialog-over-profile');

  expect(capture(html, url)).toMatchObject({
    ok: true,
    capture: { handle: 'ana.slowkitchen', followers: null },
  });
  expect(capture(html.replace('href="/p/DDialogInv1/"', 'href="/p/DAnotherPost/"'), url)).toMatchObject({
    ok: false,
  });
});

test('[CAP-7] two ids beside one handle are nobody’s: the page does not add up', () => {
  const { html, url } = page('instagram/raw-head-english');
  const second = html.replace(
    '</body>',
    '<script type="application/json">{"xig_user_by_username":{"pk":"50000000777","username":"tala__travels","follower_count":3}}</script></body>',
  );

  expect(capture(html, url)).toMatchObject({ ok: true });
  expect(capture(second, url)).toEqual({ ok: false, reason: 'capture.notReadable' });
});

test('[CAP-8] who looks is never whom they look at, even under the creator’s handle', () => {
  const viewer = { username: 'ana.example', pk: '78880000001', biography: 'viewer', follower_count: 9 };
  const html = `<main></main><script type="application/json">${JSON.stringify({
    require: [['PolarisViewer', [], { data: viewer }, 5]],
    data: { viewer: { user: viewer } },
  })}</script>`;

  expect(capture(html, 'https://www.instagram.com/ana.example/')).toEqual({
    ok: false,
    reason: 'capture.noData',
  });
});

test('[CAP-9] no adapter names a handle or an id of the real saved pages', () => {
  const folder = fileURLToPath(new URL('../../../lib/sites', import.meta.url));
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').toLowerCase())
    .join('\n');
  const names = sharedPages()
    .flatMap(({ expected }) => [expected.handle, expected.platformId])
    .filter((name) => name !== null && name !== 'instagram'); // the site's own account is called like the site

  expect(names.filter((name) => code.includes(name!.toLowerCase()))).toEqual([]);
  expect(code).toContain('export const tiktok');
});

test('[CAP-18] the page’s own handle is told in either order of the header, and another’s while the page changes', () => {
  const shown = (id: string, url = page(id).url) => {
    const { site, place } = siteAt(new URL(url))!;
    return site.shownHandle(documentOf(page(id).html), place);
  };

  expect(shown('tiktok/user-detail-v2-2026')).toBe('ana.slowkitchen');
  expect(shown('tiktok/user-detail-rounded-2024')).toBe('lena.backt.brot');
  expect(shown('tiktok/in-app-page-not-yet-there')).toBe('ana.slowkitchen');
  expect(shown('tiktok/raw-no-header-zeros')).toBeNull();
  expect(shown('tiktok/video-opened-in-app')).toBe('lena.backt.brot');
  expect(shown('instagram/header-korean-2026')).toBe('minji.coffee.notes');
  expect(shown('instagram/in-app-page-not-yet-there')).toBe('lena.backt.brot');
  expect(shown('instagram/login-wall-over-profile')).toBeNull();
});

test('[CAP-19] the button stands in the page’s own header where there is one, outside every control of the site', () => {
  for (const { id, html, url } of [...fixturePages(), ...sharedPages()]) {
    const at = siteAt(new URL(url));
    const anchor = at?.site.anchor(documentOf(html), at.place);
    if (!anchor) continue;

    expect(anchor.parentElement?.closest('button, a, [role="button"]'), id).toBeNull();
    expect(anchor.closest('[data-e2e="user-page"], main header, [role="main"] header'), id).not.toBeNull();
  }
  const { html, url } = page('tiktok/user-detail-v2-2026');
  const { site, place } = siteAt(new URL(url))!;
  expect(site.anchor(documentOf(html), place)?.getAttribute('data-e2e')).toBe('user-more');
});
