import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '@/lib/model/settings';
import type { ExportFile } from '@/lib/store';
import { CreatorPage } from './CreatorPage';
import { cutOffImport, cutOffName } from './cutOffImport';
import { invented, secondAccount } from './invented';
import { type Launched, launch } from './launch';
import { Panel } from './Panel';
import { practice } from './practice';
import { practicePipeline } from './practicePipeline';
import { fixturePage } from './savedPages';
import { dealsByHandle, screens } from './screens';

/** Every screen × language × width × look, at one moment, in pictures/. With `--docs` the chosen few also go to docs/pictures. */
const now = '2026-11-24T17:40:00.000Z';
const languages = ['en', 'zh-CN'] as const;
const themes = ['light', 'dark'] as const;
const widths = [360, 1280] as const;
const forDocs = [
  'on-page.en.light',
  'on-page.zh-CN.light',
  'now.en.360.light',
  'now.zh-CN.360.light',
  'pipeline.en.360.light',
  'pipeline.zh-CN.360.light',
  'creator.en.360.light',
  'creator.zh-CN.360.light',
  'draft.en.1280.light',
  'draft.zh-CN.1280.light',
  'pipeline.en.1280.dark',
  'pipeline.zh-CN.1280.dark',
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'pictures');
const docs = join(root, 'docs', 'pictures');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let count = 0;
for (const language of languages) {
  const file = await practicePipeline(now, [...invented, secondAccount], language, true);
  const deals = dealsByHandle(file);
  for (const isEmpty of [true, false]) {
    const browser = await launch({ locale: language });
    await browser.context.clock.setFixedTime(now);
    const panel = await openPanel(browser);
    if (!isEmpty) await seedQuietly(panel, file);
    for (const { theme, isCutOff } of looks(isEmpty)) {
      if (isCutOff && theme === themes[0]) await cutOffImport(panel);
      const here = screens.filter(
        ({ empty, cutOff }) => Boolean(empty) === isEmpty && Boolean(cutOff) === isCutOff,
      );
      for (const screen of here) {
        await panel.change({ language, theme, edition: screen.edition ?? 'pro' });
        for (const width of widths) {
          await panel.page.setViewportSize({ width, height: width === 360 ? 760 : 860 });
          await panel.open(screen.place(deals));
          await panel.settled();
          if (isCutOff) await panel.page.getByText(cutOffName).first().waitFor();
          await screen.act?.(panel.page);
          await take(panel, `${screen.name}.${language}.${width}.${theme}`);
          await screen.after?.(panel.page);
        }
      }
    }
    if (!isEmpty) for (const theme of themes) await takeOnPage(browser, language, theme);
    await browser.close();
  }
}
if (process.argv.includes('--docs')) {
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (const name of forDocs) copyFileSync(join(folder, `${name}.png`), join(docs, `${name}.png`));
}
console.log(`${count} pictures in pictures/`);

/** The two looks, and after them both again with what an import that was cut off leaves behind. */
function looks(isEmpty: boolean) {
  return (isEmpty ? [false] : [false, true]).flatMap((isCutOff) =>
    themes.map((theme) => ({ theme, isCutOff })),
  );
}

async function openPanel({ context, extensionId }: Launched): Promise<Panel> {
  const panel = new Panel(await context.newPage(), `chrome-extension://${extensionId}/sidepanel.html`);
  await panel.open('/');
  return panel;
}

async function take(panel: Panel, name: string): Promise<void> {
  await panel.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  count++;
}

/** The toast of the import and the pointer's trace are gone. */
async function seedQuietly(panel: Panel, file: ExportFile): Promise<void> {
  await panel.seed(file);
  await panel.page.mouse.move(0, 0);
  await panel.page.waitForTimeout(7000);
}

/** The button beside the name on a site's page: before and after the press, with the words it shows on a look. */
async function takeOnPage(
  browser: Launched,
  language: Settings['language'],
  theme: 'light' | 'dark',
): Promise<void> {
  const { url, id } = practice.tiktok;
  const dressed = fixturePage(id).html.replace('</head>', `<style>${siteLook(theme)}</style></head>`);
  browser.pages.set(url, { html: dressed, policy: 'open' });
  const tab = await browser.context.newPage();
  await tab.emulateMedia({ colorScheme: theme });
  await tab.goto(url);
  const page = new CreatorPage(tab);
  await page.ready();
  await page.button.hover();
  await tab.waitForTimeout(1200);
  const box = await page.button.boundingBox();
  if (!box) throw new Error('the button has no box');
  const clip = { x: Math.max(0, box.x - 260), y: Math.max(0, box.y - 90), width: 640, height: 280 };
  await tab.screenshot({ path: join(folder, `on-page.${language}.${theme}.png`), clip });
  await tab.mouse.move(0, 0);
  await page.addToPipeline();
  await tab.waitForTimeout(600); // a second press says that it reads the page again
  await tab.screenshot({ path: join(folder, `on-page-saved.${language}.${theme}.png`), clip });
  count += 2;
  await tab.close();
}

/** A fixture has the structure of a site's page and none of its style: enough of one to be looked at. */
function siteLook(theme: 'light' | 'dark'): string {
  const [ground, ink, edge] =
    theme === 'dark' ? ['#121212', '#f1f1f1', '#3a3a3a'] : ['#fff', '#161823', '#e3e3e4'];
  return `html { color-scheme: ${theme} } body { margin: 48px; background: ${ground}; color: ${ink}; font: 16px/1.5 system-ui, sans-serif }
    h1 { font-size: 24px; margin: 0 } h2 { font-size: 16px; font-weight: 400; margin: 8px 0 } h3 { display: flex; gap: 20px; font-size: 16px; font-weight: 400; margin: 12px 0 }
    button { font: 600 15px system-ui; padding: 5px 14px; border: 1px solid ${edge}; border-radius: 6px; background: none; color: inherit; margin-right: 8px } button:empty { display: none }
    strong { margin-right: 4px }`;
}
