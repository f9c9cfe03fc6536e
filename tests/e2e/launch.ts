import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';

export type Asked = { url: string; type: string };

/** The scripts of package.json find the browser and name it; a test run by hand takes Debian's. */
export const browserPath = process.env.BROWSER ?? '/usr/bin/chromium';

/**
 * With what policy a page is served. `strict` is what the sites could send tomorrow: no script, no frame, Trusted Types.
 * `scriptless` lets a test change the page as the site's own script would; `open` is for measuring.
 */
export type Policy = 'strict' | 'scriptless' | 'open';
export type Served = { html: string; policy: Policy };

export type Launched = {
  context: BrowserContext;
  extensionId: string;
  /** Address without fragment → what is served there. Everything else is refused and lands in `unexpected`. */
  pages: Map<string, Served>;
  /** Sub-resources that a served page itself asks for: refused too, but no fault of ours. */
  ofThePage: Asked[];
  /** Requests that nothing on a page accounts for. Must stay empty. */
  unexpected: Asked[];
  close: () => Promise<void>;
};

export type LaunchOptions = {
  locale?: string;
  timezoneId?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  headless?: boolean;
  /** A built extension; null: none, for measuring what the page costs alone. */
  extension?: string | null;
  /** A profile that is kept, for a browser that is started again; without one, each has its own and leaves nothing. */
  profile?: string;
};

export const builtExtension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const scriptless = "script-src 'none'; style-src 'self'; frame-src 'none'";
const headers: Record<Policy, Record<string, string>> = {
  strict: { 'content-security-policy': `${scriptless}; require-trusted-types-for 'script'` },
  scriptless: { 'content-security-policy': scriptless },
  open: {},
};
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the browser of `BROWSER` with the built extension. The network is a map of pages and nothing else. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const { locale = 'en-US', timezoneId = 'Asia/Shanghai', colorScheme = 'light', headless = true } = options;
  const extension = options.extension === undefined ? builtExtension : options.extension;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jianlian-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless,
    locale,
    timezoneId,
    colorScheme,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    args: [...flags, `--lang=${locale}`, ...loading(extension)],
  });

  const pages = new Map<string, Served>();
  const ofThePage: Asked[] = [];
  const unexpected: Asked[] = [];
  await guardNetwork(context, pages, ofThePage, unexpected);

  return {
    context,
    extensionId: extension === null ? '' : await idOfExtension(context),
    pages,
    ofThePage,
    unexpected,
    close: async () => {
      await context.close();
      if (options.profile) return;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const loading = (extension: string | null) =>
  extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];

/** A saved page asks for its own pictures and scripts while it loads; a request from anywhere else, or of a kind a page's markup cannot cause, is ours. */
async function guardNetwork(
  context: BrowserContext,
  pages: Map<string, Served>,
  ofThePage: Asked[],
  unexpected: Asked[],
) {
  await context.route(/^(https?|wss?):/, (route) => {
    const request = route.request();
    const served = pages.get(request.url().replace(/#.*/, ''));
    if (served && request.isNavigationRequest()) {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: headers[served.policy],
        body: served.html,
      });
    }
    const asked = { url: request.url(), type: request.resourceType() };
    (isOfThePage(asked, request.serviceWorker() !== null, pages, frameUrl(route))
      ? ofThePage
      : unexpected
    ).push(asked);
    return route.abort();
  });
}

const markupAsksFor = ['image', 'stylesheet', 'font', 'media', 'script', 'manifest', 'other'];

function isOfThePage(asked: Asked, fromWorker: boolean, pages: Map<string, Served>, frame: string): boolean {
  const isSite = [...pages.keys()].some((url) => URL.parse(url)?.origin === URL.parse(frame)?.origin);
  return !fromWorker && isSite && markupAsksFor.includes(asked.type);
}

function frameUrl(route: { request: () => { frame: () => { url: () => string } } }): string {
  try {
    return route.request().frame().url();
  } catch {
    return ''; // a worker's request, or a navigation that has no frame yet
  }
}

async function idOfExtension(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).host;
}
