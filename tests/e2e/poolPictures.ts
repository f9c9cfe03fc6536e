import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { poolPeople } from '@/bench/poolPeople';
import { seedPool } from '@/bench/poolSeed';
import type { UiLanguage } from '@/lib/model/settings';
import type { ExportFile } from '@/lib/store';
import { sheetRows, sheetTable } from './creatorSheet';
import { launch } from './launch';
import { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';
import { twinsOf } from './twins';

/** `npm run pictures -- --pool`: table, board, import, duplicates and backup with a pool of 20,000 invented creators, in pictures/pool/. */
const people = Number(process.env.POOL ?? 20_000);
const passphrase = 'four words by the sea';
const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'pictures', 'pool');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await launch();
const { context, extensionId } = browser;
const address = `chrome-extension://${extensionId}/sidepanel.html`;
const now = new Date().toISOString();
let count = 0;
try {
  await seedPool(context, address, people);
  const panel = new Panel(await context.newPage(), address);
  panel.page.setDefaultTimeout(120_000);
  await panel.open('/');
  await takeIn(panel, await twins());
  await chooseFolder(panel);
  await backUp(panel);
  for (const language of ['en', 'zh-CN'] as const) await takeAll(panel, language);
} finally {
  await browser.close();
}
console.log(`${count} pictures of ${people} creators in pictures/pool/`);

async function takeAll(panel: Panel, language: UiLanguage): Promise<void> {
  await panel.change({ language });
  for (const [name, open, heading] of places(panel, language)) {
    await open();
    for (const theme of ['light', 'dark'] as const)
      for (const width of [360, 1280]) {
        await panel.change({ theme });
        await panel.page.setViewportSize({ width, height: width === 360 ? 760 : 860 });
        if (heading) await toHeading(panel, heading);
        await panel.page.mouse.move(0, 0);
        await panel.page.waitForTimeout(600); // what a change of width moves has come to rest
        const path = join(folder, `${name}.${language}.${width}.${theme}.png`);
        await panel.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
        count++;
      }
  }
}

type Place = [name: string, open: () => Promise<unknown>, heading?: string];

/** Each place and how one gets there, and the heading of its part of a long page; it stays open while width and look change. */
function places(panel: Panel, language: UiLanguage): Place[] {
  const { page } = panel;
  const at = (place: string, sign: string) => async () => {
    await panel.open(place);
    await page.locator(sign).first().waitFor();
    await panel.settled();
  };
  return [
    ['table', at('/', '[role="row"] .who, tr .who')],
    ['board', at('/board', 'section[data-stage] a')],
    ['duplicates', at('/duplicates', '.dup-row')],
    ['import', () => dryRun(panel, language)],
    ['backup', () => panel.open('/settings'), textOf('settings.backup.title', {}, language)],
    ['restore', () => rehearse(panel, language), textOf('settings.import.title', {}, language)],
  ];
}

/** Imports an export through Settings, beside what is there. */
async function takeIn(panel: Panel, file: ExportFile): Promise<void> {
  await panel.open('/settings');
  await panel.page.locator('input[type="file"]').setInputFiles({
    name: 'twins.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await panel.page.getByRole('button', { name: /^Import [\d,]+ records$/ }).click();
  await panel.page
    .getByText(/^[\d,]+ records imported$/)
    .first()
    .waitFor();
  await panel.page.waitForTimeout(7000); // its toast is gone
}

/** A list of 20,000 rows of which a third are people of the pool, with other numbers. */
async function dryRun(panel: Panel, language: UiLanguage): Promise<void> {
  const known = [...poolPeople(Math.floor(people / 3), 'brand', now)].map(({ profiles: [profile] }) => [
    String(profile?.displayName),
    String(profile?.handle),
    profile?.platform === 'tiktok' ? 'TK' : 'IG',
    '',
    '',
    '12.8w',
    ...Array<string>(10).fill(''),
  ]);
  const rows = [...sheetTable(people - known.length), ...known, ...sheetRows(40), ['无账号', '', 'TK']];
  await panel.open('/settings');
  await panel.open('/import');
  const other = panel.page.getByRole('button', { name: textOf('import.otherFile', {}, language) });
  if (await other.isVisible()) await other.click();
  await panel.page.locator('.import-drop input[type="file"]').setInputFiles({
    name: language === 'en' ? 'creators-2026.csv' : '2026 达人总表.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\n')}`),
  });
  await panel.page.locator('.import-counts').waitFor();
  const open = panel.page.locator('.import-ask:not(:has([aria-pressed="true"]))');
  while ((await open.count()) > 1) await open.first().getByRole('button').first().click();
  await panel.page.locator('.import-dry .mini').waitFor({ state: 'detached' });
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function toHeading({ page }: Panel, name: string): Promise<void> {
  return page.getByRole('heading', { name, exact: true }).evaluate((heading) => heading.scrollIntoView());
}

/** The backup that was made before is read to its end, and what it would change is shown. */
async function rehearse(panel: Panel, language: UiLanguage): Promise<void> {
  const { page } = panel;
  await panel.open('/settings');
  const cancel = page.getByRole('button', { name: textOf('settings.import.cancel', {}, language) });
  const input = page.locator('input[type="file"]');
  await cancel.or(input).first().waitFor({ state: 'attached' });
  if (await cancel.isVisible()) await cancel.click(); // of the other language
  await input.setInputFiles({
    name: 'jianlian-2026-11-24-1740.jlbackup',
    mimeType: 'application/octet-stream',
    buffer: await newestBackup(panel),
  });
  await page.getByLabel(textOf('settings.import.passphrase', {}, language), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: textOf('settings.import.open', {}, language) }).click();
  await page.getByText(textOf('settings.import.same', {}, language), { exact: true }).waitFor();
}

/** The browser's own window cannot be driven: the folder is one of its private file system, with the same interface. */
async function chooseFolder(panel: Panel): Promise<void> {
  await panel.open('/settings');
  await panel.page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true }),
    });
  });
  await panel.page.getByRole('button', { name: textOf('settings.backup.chooseFolder') }).click();
}

async function backUp({ page }: Panel): Promise<void> {
  await page.getByLabel(textOf('settings.backup.passphrase'), { exact: true }).fill(passphrase);
  await page.getByLabel(textOf('settings.backup.again')).fill(passphrase);
  await page.getByRole('button', { name: textOf('settings.backup.now') }).click();
  await page.getByText(textOf('settings.backup.done'), { exact: true }).waitFor();
}

async function newestBackup({ page }: Panel): Promise<Buffer> {
  const coded = await page.evaluate(async () => {
    const backups = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    const files: File[] = [];
    for await (const entry of (backups as unknown as { values(): AsyncIterable<FileSystemHandle> }).values())
      if (entry.kind === 'file') files.push(await (entry as FileSystemFileHandle).getFile());
    const [newest] = files.sort((a, b) => b.lastModified - a.lastModified);
    return new Promise<string>((read) => {
      const reader = new FileReader();
      reader.onload = () => read(String(reader.result));
      if (newest) reader.readAsDataURL(newest);
    });
  });
  return Buffer.from(coded.slice(coded.indexOf(',') + 1), 'base64');
}

/** The practice pipeline, and second accounts of some of the pool. */
async function twins(): Promise<ExportFile> {
  const file = await practicePipeline(now);
  return { ...file, tables: { ...file.tables, ...twinsOf(poolPeople(1200, 'brand', now), file) } };
}
