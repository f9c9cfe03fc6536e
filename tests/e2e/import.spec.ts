import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { TableName } from '@/lib/model/records';
import { tableNames } from '@/lib/model/records';
import { sheetRows, sheetTable, sheetWorkbook } from './creatorSheet';
import { expect, test } from './extension';
import { killBrowser } from './killBrowser';
import { launch } from './launch';
import { Panel } from './Panel';
import { textOf } from './texts';

const samples = fileURLToPath(new URL('../../../shared/domain/samples', import.meta.url));
/** The whole pool with `SHEET_ROWS=20000`; fewer rows prove the same and take less. */
const manyRows = Number(process.env.SHEET_ROWS ?? 2000);

test.use({ pinnedAt: '2026-11-24T17:40:00.000Z' });

test('[SHEET-6] sheets of the trade go in through the panel, each row accounted for', async ({ panel }) => {
  const own = [['2026 总表', '', ''], ...sheetTable(30), ...sheetRows(3), ['无账号', '', 'TK']];
  const files: [string, Buffer][] = [
    ['own-list.csv', csv(own)],
    ['own-list.xlsx', await sheetWorkbook(40)],
  ];
  if (existsSync(samples))
    for (const name of readdirSync(samples).filter((one) => one.endsWith('.csv')))
      files.push([name, readFileSync(join(samples, name))]);

  const table: string[] = [];
  for (const [name, buffer] of files) {
    const before = (await panel.rows('deals')).length;
    await choose(panel, name, buffer);
    const outcome = await settled(panel);
    if (outcome !== 'checked') {
      table.push(`${name.padEnd(46)} refused: ${outcome}`);
      expect((await panel.rows('deals')).length, name).toBe(before);
      continue;
    }
    await answerAll(panel);
    const [added, updated, same, rejected] = await counts(panel);
    const head = await panel.page.locator('.import-head select').last().inputValue();
    table.push(
      `${name.padEnd(46)} head ${Number(head) + 1} · ${await mapping(panel)} · new ${added} · updated ${updated} · duplicate ${same} · rejected ${rejected}`,
    );
    if (added + updated > 0) await write(panel);
    expect((await panel.rows('deals')).length, name).toBe(before + added);
    if (name === 'own-list.csv') expect([added, updated, same, rejected]).toEqual([30, 0, 3, 1]);
  }
  console.log(table.join('\n'));
  const refusedOwn = table.filter((line) => line.startsWith('own-') && line.includes('refused'));
  expect(refusedOwn).toEqual([]);
});

test('[SHEET-4] a bad file is refused in words, and nothing is written', async ({ panel }) => {
  const bomb = zipSync({
    'xl/workbook.xml': Buffer.from('<workbook/>'),
    'xl/worksheets/s.xml': new Uint8Array(40_000_000),
  });
  const locked = Buffer.alloc(4000);
  locked.set([0xd0, 0xcf, 0x11, 0xe0]);
  locked.write('EncryptedPackage', 1024, 'utf16le');
  const bad: [string, Buffer, string][] = [
    ['bomb.xlsx', Buffer.from(bomb), 'errors.file.zipBomb'],
    ['locked.xlsx', locked, 'errors.file.passwordProtected'],
    [
      'names.csv',
      csv([
        ['昵称', '粉丝数'],
        ['Ana', '12w'],
      ]),
      'errors.file.noHandleColumn',
    ],
    ['empty-rows.csv', Buffer.from(',,,\n'.repeat(1_000_000)), 'errors.file.tooManyEmptyRows'],
  ];
  const before = await content(panel);

  for (const [name, buffer, text] of bad) {
    await choose(panel, name, buffer);
    await expect(panel.page.getByRole('alert').filter({ hasText: textOf(text) }), name).toBeVisible();
  }
  await choose(panel, 'large.csv', null);
  await expect(panel.page.getByText(textOf('errors.file.sheetTooLarge'))).toBeVisible();

  expect(await content(panel)).toEqual(before);
});

test('[SHEET-18] [SHEET-19] [SHEET-25] [SHEET-26] a browser killed in the middle of a workbook goes on with it, killed again while it is taken back it goes on with that', async () => {
  test.setTimeout(240_000 + manyRows * 60);
  const profile = mkdtempSync(join(tmpdir(), 'jianlian-sheet-'));
  const buffer = await sheetWorkbook(manyRows);
  const took = stopwatch();
  try {
    const first = await open(profile);
    const before = await content(first.panel);
    await choose(first.panel, 'pool.xlsx', buffer);
    expect(await settled(first.panel, slow)).toBe('checked');
    took('read and checked');
    await first.panel.page.getByRole('button', { name: /^Write / }).click();
    await halfWay(first.panel, 0.5);
    await killBrowser(profile);
    took('half written, then killed');

    const second = await open(profile, '/pipeline');
    const cut = (await second.panel.rows('deals')).length;
    expect(cut).toBeGreaterThanOrEqual(manyRows / 2);
    expect(cut).toBeLessThan(manyRows);
    const told = { name: 'pool.xlsx', done: wholeNumber(cut, 'en'), total: wholeNumber(manyRows, 'en') };
    await expect(second.panel.page.getByText(textOf('import.history.cutOff', told))).toBeVisible();
    await second.panel.page.getByRole('button', { name: textOf('import.history.goOn') }).click();
    await second.panel.open('/import');
    await expect(second.panel.page.getByText(textOf('import.done', { count: manyRows }))).toBeVisible(slow);
    took('the other half');
    expect((await second.panel.rows('deals')).length).toBe(manyRows);
    expect((await second.panel.rows('creators')).length).toBe(manyRows);
    await second.panel.page.getByRole('button', { name: textOf('import.undo') }).click();
    await halfWay(second.panel, 0.3);
    await killBrowser(profile);
    took('a third looked at, then killed');

    const third = await open(profile, '/pipeline');
    const left = (await third.panel.rows('deals')).length;
    expect([0, manyRows]).toContain(left); // all steps go together
    const words = textOf('import.history.undoCutOff', { name: 'pool.xlsx', done: wholeNumber(left, 'en') });
    await expect(third.panel.page.getByText(words)).toBeVisible();
    await third.panel.page.getByRole('button', { name: textOf('import.history.undoOn') }).click();
    await expect(third.panel.page.getByText(textOf('import.undone'))).toBeVisible(slow); // said for seconds: looked for first
    expect((await third.panel.rows('deals')).length).toBe(0);
    took('the rest taken back');
    expect(await content(third.panel)).toEqual(before);
    await third.close();
    console.log(`[soak] ${manyRows} rows: ${took.told()}`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

const slow = { timeout: 60_000 + manyRows * 30 };

/** Waits until what runs has come so far, as the screen says. The page looks by itself, at each change: a busy one is asked too seldom. */
async function halfWay({ page }: Panel, part: number): Promise<void> {
  await page.evaluate(
    ([wanted, most]) =>
      new Promise<void>((reached, missed) => {
        const look = () => {
          const bar = document.querySelector('[role="progressbar"]');
          const share =
            Number(bar?.getAttribute('aria-valuenow')) / Number(bar?.getAttribute('aria-valuemax'));
          if (!(share > wanted)) return;
          observer.disconnect();
          reached();
        };
        const observer = new MutationObserver(look);
        const attributeFilter = ['aria-valuenow'];
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          attributeFilter,
        });
        setTimeout(() => missed(new Error(`the bar never stood above ${wanted}`)), most);
        look();
      }),
    [part, slow.timeout] as const,
  );
}

function stopwatch() {
  const laps: string[] = [];
  let last = Date.now();
  const lap = (what: string) => {
    laps.push(`${what} ${((Date.now() - last) / 1000).toFixed(1)} s`);
    last = Date.now();
  };
  return Object.assign(lap, { told: () => laps.join(', ') });
}

const csv = (rows: string[][]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

/** Chooses a file in the import; null: one of 200 MB, made in the page. */
async function choose(panel: Panel, name: string, buffer: Buffer | null): Promise<void> {
  await panel.open('/settings');
  await panel.open('/import');
  const other = panel.page.getByRole('button', { name: textOf('import.otherFile') });
  if (await other.isVisible()) await other.click();
  const input = panel.page.locator('.import-drop input[type="file"]');
  if (buffer) return input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await input.evaluate((element, fileName) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(200 * 1024 * 1024)], fileName));
    (element as HTMLInputElement).files = files.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);
}

/** `checked` when the dry run is there, else the words of the refusal. */
async function settled({ page }: Panel, within = { timeout: 120_000 }): Promise<string> {
  const done = page.locator('.import-counts').or(page.getByRole('alert'));
  await expect(done.first()).toBeVisible(within);
  const refusal = page.getByRole('alert').locator('div div');
  return (await refusal.count()) > 0 ? ((await refusal.first().textContent()) ?? '') : 'checked';
}

/** The first answer of every question. */
async function answerAll(panel: Panel): Promise<void> {
  const open = panel.page.locator('.import-ask:not(:has([aria-pressed="true"]))');
  while ((await open.count()) > 0) {
    await open.first().getByRole('button').first().click();
    await settled(panel);
  }
  await expect(panel.page.locator('.import-dry .mini')).toHaveCount(0);
}

const counts = async ({ page }: Panel): Promise<[number, number, number, number]> =>
  (await page.locator('.import-counts dd').allTextContents()).map((text) =>
    Number(text.replaceAll(',', '')),
  ) as [number, number, number, number];

async function mapping({ page }: Panel): Promise<string> {
  const columns = page.locator('.import-cols > li .import-col:not(.out)');
  const pairs = await columns.evaluateAll((all) =>
    all.map(
      (one) =>
        `${one.querySelector('.b')?.textContent} → ${one.querySelector('select')?.selectedOptions[0]?.textContent}`,
    ),
  );
  return pairs.join(', ');
}

async function write({ page }: Panel): Promise<void> {
  await page.getByRole('button', { name: /^Write / }).click();
  await expect(page.getByRole('link', { name: textOf('import.toPipeline') })).toBeVisible({
    timeout: 60_000,
  });
}

/** Every table but activities, without the times of writing. */
async function content(panel: Panel): Promise<Record<string, unknown>> {
  const tables = tableNames.filter((table) => table !== 'activities');
  const rows = await Promise.all(tables.map((table: TableName) => panel.rows(table)));
  return Object.fromEntries(
    tables.map((table, i) => [
      table,
      (rows[i] ?? []).map(({ updatedAt: _, ...row }) => row).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

async function open(profile: string, place = '/import') {
  const { context, extensionId, close } = await launch({ profile });
  const panel = new Panel(await context.newPage(), `chrome-extension://${extensionId}/sidepanel.html`);
  await panel.open(place);
  await expect(panel.page.getByRole('main')).toBeVisible(slow); // the list of a browser that was killed is made again first
  await panel.settled();
  return { panel, close };
}
