import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The extension API that `lib/browser` finds when it is imported: import this first. What the fake lacks stands here. */
export const api = Object.assign(fakeBrowser, {
  i18n: { getUILanguage: () => 'en-US' },
  action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
});
Object.assign(globalThis, { browser: api, chrome: api });
