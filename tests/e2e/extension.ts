import { test as base, expect } from '@playwright/test';
import { CreatorPage } from './CreatorPage';
import { type Launched, launch, type Policy } from './launch';
import { Panel } from './Panel';
import { fixturePage } from './savedPages';

export { expect };

type Options = {
  /** An instant all pages believe it is; null: the real time. */
  pinnedAt: string | null;
};

type Fixtures = {
  extension: Launched;
  /** Opens a saved page of an invented creator under an address of the site. */
  visit: (url: string, fixtureCase: string, policy?: Policy) => Promise<CreatorPage>;
  /** Serves any text as a page of a site. */
  serve: (url: string, html: string, policy?: Policy) => Promise<CreatorPage>;
  panel: Panel;
};

/** Every test has a browser of its own, and fails on a request to an address it did not serve. */
export const test = base.extend<Fixtures & Options>({
  pinnedAt: [null, { option: true }],

  extension: async ({ locale, timezoneId, colorScheme, pinnedAt }, use) => {
    const launched = await launch({
      ...(locale ? { locale } : {}),
      ...(timezoneId ? { timezoneId } : {}),
      ...(colorScheme === 'dark' ? { colorScheme } : {}),
    });
    if (pinnedAt) await launched.context.clock.setFixedTime(pinnedAt);

    await use(launched);

    await launched.close();
    expect(launched.unexpected, 'requests to addresses nobody served').toEqual([]);
  },

  serve: async ({ extension }, use) => {
    await use(async (url, html, policy = 'strict') => {
      extension.pages.set(url, { html, policy });
      const page = await extension.context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return new CreatorPage(page);
    });
  },

  visit: async ({ serve }, use) => {
    await use((url, fixtureCase, policy) => serve(url, fixturePage(fixtureCase).html, policy));
  },

  panel: async ({ extension }, use) => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 360, height: 800 });
    const panel = new Panel(page, `chrome-extension://${extension.extensionId}/sidepanel.html`);
    await panel.open('/');

    await use(panel);
  },
});
