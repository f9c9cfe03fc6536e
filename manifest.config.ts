import { siteOrigins } from './lib/messages/caller';

export type Browser = 'chrome' | 'firefox';

/** The two sites, as the manifest writes them. */
export const siteMatches = siteOrigins.map((origin) => `${origin}/*`);

/**
 * Nothing remote runs or is loaded; `connect-src` allows the servers a person names. The policy holds for all our pages, so the card's
 * two places are named in `frame-ancestors`; every other page of ours is out of their reach because only the card is a web accessible page.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${siteOrigins.join(' ')}`,
].join('; ');

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));

const forBoth = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  icons,
  action: { default_title: '__MSG_openPanel__', default_icon: icons },
  incognito: 'not_allowed' as const,
  optional_host_permissions: ['https://*/*'],
  content_security_policy: { extension_pages: pagePolicy },
};

const permissions = ['alarms', 'contextMenus', 'notifications', 'storage', 'unlimitedStorage'];
const saveCreator = { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_saveCreator__' };
const openKey = { suggested_key: { default: 'Alt+Shift+K' } };
/** The frame in a page, what reads the page at the first press, and what stands in lists. */
const forPages = { resources: ['card.html', 'reader.js', 'marks.js'], matches: siteMatches };

/** What differs between the browsers, side by side. WXT adds the files it built. */
const forBrowser = {
  chrome: {
    permissions: [...permissions, 'sidePanel'],
    // 140: storage.local can be closed to content scripts. The dynamic address of the card needs 130, alarms of half a minute 120.
    minimum_chrome_version: '140',
    externally_connectable: { ids: [] },
    web_accessible_resources: [{ ...forPages, use_dynamic_url: true }],
    commands: { 'save-creator': saveCreator, _execute_action: openKey },
  },
  firefox: {
    permissions,
    browser_specific_settings: {
      gecko: {
        id: 'jianlian@jianlian.example',
        strict_min_version: '140.0', // the first that reads data_collection_permissions
        data_collection_permissions: { required: ['none'] },
      },
    },
    web_accessible_resources: [forPages],
    commands: { 'save-creator': saveCreator, _execute_sidebar_action: openKey },
  },
};

/** The manifest but for the files; nothing in it depends on the environment. */
export const manifestFor = (browser: Browser) => ({ ...forBoth, ...forBrowser[browser] });
