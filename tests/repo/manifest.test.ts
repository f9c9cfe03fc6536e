import { describe, expect, test } from 'vitest';
import { type Browser, browsers, builtFiles, builtManifest } from './built';

/** What each browser is asked for, and nothing else: each has its use in docs/privacy.md. */
const permissions: Record<Browser, string[]> = {
  chrome: ['alarms', 'contextMenus', 'notifications', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['alarms', 'contextMenus', 'notifications', 'storage', 'unlimitedStorage'],
};
const sites = ['https://www.instagram.com/*', 'https://www.tiktok.com/*'];

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = builtManifest(browser);

  test('asks for the permissions of the table', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions[browser]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(['https://*/*', undefined]).toContain((manifest.optional_host_permissions ?? [])[0]);
    expect((manifest.optional_host_permissions ?? []).length).toBeLessThan(2);
  });

  test('runs on the two sites, in their top frame, in no private window', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...manifest.content_scripts[0].matches].sort()).toEqual(sites);
    expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
    expect(manifest.content_scripts[0].world ?? 'ISOLATED').toBe('ISOLATED');
  });

  test('lets no page and no other extension talk to it', () => {
    expect(manifest.externally_connectable?.matches ?? []).toEqual([]);
    expect(manifest.externally_connectable?.accepts_tls_channel_id ?? false).toBe(false);
    if (browser === 'chrome') expect(manifest.externally_connectable).toEqual({ ids: [] });
  });

  test('has a policy for its own pages that lets nothing remote run', () => {
    const policy: string = manifest.content_security_policy.extension_pages;

    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/img-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(https?:|\*)|img-src[^;]*https:/);
    expect(policy).toMatch(/base-uri 'none'/);
    expect(policy).toMatch(/form-action 'none'/);
  });

  test('shows pages only the card, under an address that changes', () => {
    const resources = (manifest.web_accessible_resources ?? []) as {
      resources: string[];
      matches: string[];
      use_dynamic_url?: boolean;
    }[];

    for (const one of resources) {
      expect([...one.matches].sort().every((match) => sites.includes(match))).toBe(true);
      if (browser === 'chrome') expect(one.use_dynamic_url).toBe(true);
      expect(one.resources.filter((file) => file.includes('*'))).toEqual([]);
    }
    expect(resources.flatMap((one) => one.resources)).toContain('card.html');
  });

  test('has a toolbar button, a keyboard command and icons that exist', () => {
    const files = builtFiles(browser);
    const icons = Object.values({ ...manifest.icons, ...manifest.action?.default_icon }) as string[];

    expect(manifest.action).toBeDefined();
    expect(Object.keys(manifest.commands ?? {}).length).toBeGreaterThan(0);
    expect(icons.length).toBeGreaterThan(0);
    expect(icons.filter((icon) => !files.includes(icon.replace(/^\//, '')))).toEqual([]);
  });
});

test('Chrome has the side panel and says from which version on', () => {
  const manifest = builtManifest('chrome');

  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(120);
});

test('Firefox has the sidebar, closed at first, a fixed id, and says that no data leave', () => {
  const manifest = builtManifest('firefox');
  const { gecko } = manifest.browser_specific_settings;

  expect(manifest.sidebar_action.open_at_install).toBe(false);
  expect(gecko.id).toMatch(/@/);
  expect(gecko.data_collection_permissions.required).toEqual(['none']);
});
