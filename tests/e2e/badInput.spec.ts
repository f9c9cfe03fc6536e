import type { CDPSession } from '@playwright/test';
import type { CreatorPage } from './CreatorPage';
import { expect, test } from './extension';
import type { Launched } from './launch';
import { practice } from './practice';
import { withUser } from './rewrite';
import { fixturePage } from './savedPages';

const { tiktok } = practice;
const rightToLeft = '\u202e';

test('a page’s script cannot store what nobody clicked: forged messages are refused', async ({
  visit,
  extension,
  panel,
}) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();
  const send = await contentScriptOf(extension, page);
  const press = { pressId: '00000000-0000-7000-8000-000000000001' };

  const answers = [
    await send({ jianlian: 'press', request: press }),
    await send({ jianlian: 'saveActive', request: { tabId: 1, ...press } }),
    await send({ jianlian: 'cardState', request: {} }),
    await send({ jianlian: 'activeCreator', request: { windowId: null } }),
    await send({ jianlian: 'openDeal', request: { dealId: press.pressId } }),
    await send({ jianlian: 'statusOf', request: { handles: 'all' } }),
    await send({
      jianlian: 'statusOf',
      request: { handles: [{ platform: 'tiktok', handle: 'x'.repeat(2_000_000) }] },
    }),
    await send({ jianlian: '__proto__', request: {} }),
    await send({ jianlian: 'constructor', request: {} }),
  ];

  expect(answers.map((answer) => answer?.failed)).toEqual(answers.map(() => 'message.refused'));
  for (const table of ['profiles', 'deals'] as const) expect(await panel.rows(table), table).toEqual([]);
});

test('what a page may ask tells no name, no note and no count', async ({ visit, extension }) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.addToPipeline();
  const send = await contentScriptOf(extension, page);

  const answer = await send({
    jianlian: 'statusOf',
    request: {
      handles: [
        { platform: 'tiktok', handle: tiktok.handle },
        { platform: 'tiktok', handle: 'nobody.example' },
      ],
    },
  });

  expect(answer?.reply).toEqual({
    language: 'en',
    statuses: [
      {
        platform: 'tiktok',
        handle: tiktok.handle,
        known: true,
        stageKind: 'sourced',
        mine: expect.any(Boolean),
        held: false,
        blocked: false,
      },
      {
        platform: 'tiktok',
        handle: 'nobody.example',
        known: false,
        stageKind: null,
        mine: false,
        held: false,
        blocked: false,
      },
    ],
  });
});

test('a refused message is said once in the log, not once a message', async ({ visit, extension }) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();
  const said: string[] = [];
  extension.context.serviceWorkers()[0]?.on('console', (message) => said.push(message.text()));
  const send = await contentScriptOf(extension, page);

  for (let again = 0; again < 20; again++) await send({ jianlian: 'cardState', request: {} });
  await page.page.waitForTimeout(300);

  expect(said.length).toBeLessThanOrEqual(1);
});

test('captured text is text: markup, bidi marks and formulas do nothing in the panel', async ({
  serve,
  panel,
}) => {
  const html = withUser(fixturePage(tiktok.id).html, (user) => {
    user.nickname = `=HYPERLINK("https://evil.example","${rightToLeft}Ana")`;
    user.signature =
      '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script> {{ sender.email }}';
  });
  const page = await serve(tiktok.url, html);

  await page.addToPipeline();

  const [profile] = await panel.rows('profiles');
  expect(profile?.displayName).not.toContain(rightToLeft);
  expect(profile?.bio).toContain('<img src=x');
  const [deal] = await panel.rows('deals');
  await panel.open(`/deal/${deal?.id}`);
  await expect(panel.page.getByText('<img src=x', { exact: false }).first()).toBeVisible();
  await expect(panel.page).not.toHaveTitle(/owned/);
  expect(await panel.page.locator('img[src="x"]').count()).toBe(0);
});

test('a bio of 1 MB is cut to what a bio can be, and the panel stays quick', async ({ serve, panel }) => {
  const html = withUser(fixturePage(tiktok.id).html, (user) => {
    user.signature = '美妆 reach me: ana@example.com '.repeat(40_000);
  });
  const page = await serve(tiktok.url, html);

  await page.addToPipeline();

  const [profile] = await panel.rows('profiles');
  expect((profile?.bio ?? '').length).toBeLessThanOrEqual(5000);
  expect(profile?.handle).toBe(tiktok.handle);
  await expect(panel.row(tiktok.name)).toBeVisible();
});

test('a page full of broken data gives no throw and no capture of somebody else', async ({
  serve,
  panel,
}) => {
  const whole = fixturePage(tiktok.id).html;
  const broken = whole.replace(/(__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>[^<]{40})[^<]*/, '$1');
  const page = await serve(tiktok.url, broken);
  const errors: string[] = [];
  page.page.on('pageerror', (error) => errors.push(error.message));

  await page.addToPipeline();

  expect(errors).toEqual([]);
  for (const { handle } of await panel.rows('profiles')) expect(handle).toBe(tiktok.handle);
});

/** Sends as our content script would, from its own world: what a page could do that had taken it over. */
async function contentScriptOf(extension: Launched, { page }: CreatorPage) {
  const devtools: CDPSession = await extension.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    worlds.push({ id: context.id, origin: context.origin });
  });
  await devtools.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extension.extensionId}`);
  if (!world) throw new Error('our content script is not in the page');

  return async (message: unknown): Promise<{ failed?: string; reply?: unknown } | undefined> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
