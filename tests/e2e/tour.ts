import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreatorPage } from './CreatorPage';
import { launch } from './launch';
import { Panel } from './Panel';
import { practice } from './practice';
import { fixturePage } from './savedPages';
import { textOf } from './texts';

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

  await panel.open('/');
  await panel.settled();
  await show(panel.page, 'The pipeline in the panel');
  await printRows(panel);

  const [first] = await panel.rows('deals');
  if (!first) throw new Error('nothing was captured');
  await moveTo(panel, practice.tiktok.name, 'shortlisted');
  await show(panel.page, `@${practice.tiktok.handle} moved to ${textOf('stageKinds.shortlisted')}`);

  await writeDraft(panel, first.id);
  await show(panel.page, `A draft to ${practice.tiktok.name}, saved as it was typed`);

  const csv = await exportCsv(panel);
  console.log(`\n${csv.path}\n${csv.text}`);
} finally {
  await browser.close();
}
if (browser.unexpected.length > 0)
  throw new Error(`asked the network: ${JSON.stringify(browser.unexpected)}`);
console.log('No request left the browser. Pictures of the steps: .cache/tour/');

async function printRows(panel: Panel): Promise<void> {
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
        email: emails?.join(' ') || (emails ? 'none' : 'unknown'),
        'followers from': sources.followers?.source ?? '',
      }),
    ),
  );
}

async function moveTo(panel: Panel, name: string, kind: 'shortlisted'): Promise<void> {
  await panel
    .row(name)
    .getByRole('button', { name: textOf('stageKinds.sourced') })
    .click();
  await panel.page.getByRole('menuitem', { name: textOf(`stageKinds.${kind}`) }).click();
  await panel
    .row(name)
    .getByText(textOf(`stageKinds.${kind}`))
    .waitFor();
}

async function writeDraft(panel: Panel, dealId: string): Promise<void> {
  await panel.open(`/deal/${dealId}/draft`);
  await panel.settled();
  const empty = panel.page.getByRole('region', { name: textOf('draft.fill.title') }).getByRole('textbox');
  for (const field of await empty.all()) {
    if ((await field.inputValue()) === '') await field.fill('your film about the first cold morning');
  }
  while ((await panel.rows('messages')).length === 0) await panel.page.waitForTimeout(100);
}

async function exportCsv(panel: Panel): Promise<{ path: string; text: string }> {
  await panel.open('/settings');
  const downloading = panel.page.waitForEvent('download');
  await panel.page.getByRole('button', { name: textOf('settings.backup.csv') }).click();
  const download = await downloading;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { path, text: readFileSync(path, 'utf8') };
}

async function show(
  page: { screenshot: (options: { path: string }) => Promise<unknown> },
  what: string,
): Promise<void> {
  steps++;
  const name = `${String(steps).padStart(2, '0')}.png`;
  await page.screenshot({ path: join(folder, name) });
  console.log(`${steps}. ${what}  (.cache/tour/${name})`);
}
