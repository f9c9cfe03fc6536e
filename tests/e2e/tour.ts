import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreatorPage } from './CreatorPage';
import { launch } from './launch';
import { Panel } from './Panel';
import { practice } from './practice';
import { fixturePage } from './savedPages';

/** What a person would do first, done without a display: rows in the terminal, a picture of each step, the exported CSV. */
const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', 'tour');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await launch();
let steps = 0;
try {
  const panel = new Panel(
    await browser.context.newPage(),
    `chrome-extension://${browser.extensionId}/sidepanel.html`,
  );
  await panel.page.setViewportSize({ width: 360, height: 760 });
  await panel.open('/');
  await panel.settled();
  await show(panel.page, 'The panel, empty: it says how to begin');

  for (const { url, id, handle } of Object.values(practice)) {
    browser.pages.set(url, { html: fixturePage(id).html, policy: 'strict' });
    const tab = await browser.context.newPage();
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    const page = new CreatorPage(tab);
    await page.addToPipeline();
    await show(tab, `${url}: pressed the button, @${handle} is ${await page.state()}`);
  }

  await panel.settled();
  await show(panel.page, 'The pipeline in the panel');
  console.table(
    (await panel.rows('profiles')).map(
      ({ platform, handle, displayName, followers, posts, emails, sources }) => ({
        platform,
        handle: `@${handle}`,
        name: displayName,
        followers: followers
          ? `${followers.exact ? '' : '≈'}${followers.value.toLocaleString('en')}`
          : 'unknown',
        posts: posts ? posts.value.toLocaleString('en') : 'unknown',
        email: emails?.join(' ') ?? 'unknown',
        'followers from': sources.followers?.source ?? '',
      }),
    ),
  );
} finally {
  await browser.close();
}
if (browser.unexpected.length > 0)
  throw new Error(`asked the network: ${JSON.stringify(browser.unexpected)}`);
console.log('No request left the browser. Pictures of the steps: .cache/tour/');

async function show(
  page: { screenshot: (options: { path: string }) => Promise<unknown> },
  what: string,
): Promise<void> {
  steps++;
  const name = `${String(steps).padStart(2, '0')}.png`;
  await page.screenshot({ path: join(folder, name) });
  console.log(`${steps}. ${what}  (.cache/tour/${name})`);
}
