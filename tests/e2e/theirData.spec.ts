import { readFile } from 'node:fs/promises';
import { tableNames } from '@/lib/model/records';
import { expect, test } from './extension';
import { invented } from './invented';
import { launch } from './launch';
import { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

test('everything exported, imported into another browser, is everything', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const file = JSON.parse(await exported(panel, 'settings.backup.json'));

  const other = await launch();
  try {
    const there = new Panel(
      await other.context.newPage(),
      `chrome-extension://${other.extensionId}/sidepanel.html`,
    );
    await there.seed(file);
    await there.open('/');
    await expect(there.row(/Ana Belmont/)).toHaveCount(1);
    for (const table of tableNames) {
      expect(content(await there.rows(table)), table).toEqual(content(await panel.rows(table)));
    }
    expect((await there.rows('brands')).map(({ sender }) => sender.name)).toEqual(['Lin Yue']);
  } finally {
    await other.close();
  }
});

test('the same import twice changes nothing the second time', async ({ panel }) => {
  const file = await practicePipeline(now);
  await panel.seed(file);
  const before = await allRows(panel);

  await panel.open('/settings');
  await panel.page.locator('input[type="file"]').setInputFiles({
    name: 'again.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });

  await expect(panel.page.getByText(textOf('settings.import.nothing'))).toBeVisible();
  expect(await allRows(panel)).toEqual(before);
});

test('a file that is not ours is refused in words, and nothing changes', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const before = await allRows(panel);

  for (const text of ['not json', '{"format":"somebody-else"}', '[]', 'null']) {
    await panel.open('/settings');
    await panel.page.reload();
    await panel.page.locator('input[type="file"]').setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(panel.page.getByText(textOf('settings.import.failed')), text).toBeVisible();
  }

  expect(await allRows(panel)).toEqual(before);
});

test('CSV: no captured text becomes a formula of the spreadsheet', async ({ panel }) => {
  const [first] = invented;
  if (!first) throw new Error('nobody is invented');
  const formulas = ['=HYPERLINK("https://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'];
  const people = formulas.map((name, index) => ({
    ...first,
    handle: `formula${index}.example`,
    name,
    stage: 'sourced' as const,
    next: null,
  }));
  await panel.seed(await practicePipeline(now, people));

  const text = (await exported(panel, 'settings.backup.csv')).replace(/^\ufeff/, '');

  const cells = text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => line.split(','));
  const live = cells.filter((cell) => /^"?[=+@\t\r]|^"?-(?![\d.]+"?$)/.test(cell));
  expect(live).toEqual([]);
  expect(text).toContain("'=HYPERLINK");
});

async function exported(panel: Panel, key: string): Promise<string> {
  await panel.open('/settings');
  const downloading = panel.page.waitForEvent('download');
  await panel.page.getByRole('button', { name: textOf(key) }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

async function allRows(panel: Panel): Promise<Record<string, unknown>> {
  const rows = await Promise.all(
    tableNames.map(async (table) => [table, sorted(await panel.rows(table))] as const),
  );
  return Object.fromEntries(rows);
}

/** A row that an import changes is changed then: when is not part of what was exported. */
const content = (rows: readonly { id: string; updatedAt: string }[]) =>
  sorted(rows).map(({ updatedAt: _, ...row }) => row);

const sorted = <T extends { id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
