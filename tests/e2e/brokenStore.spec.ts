import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ExportFile } from '@/lib/store';
import { expect, test } from './extension';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';

const now = '2026-11-24T17:40:00.000Z';
let file: ExportFile;

test.use({ pinnedAt: now });
test.beforeAll(async () => {
  file = await practicePipeline(now);
});

/** Another context of the extension that takes the database over, as a newer version would. */
const openNewer = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('jianlian', 990);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
        opening.onerror = () => failed(opening.error);
      }),
  );
const named = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

test('a newer version takes the database over: the open panel says so and offers to reload', async ({
  panel,
  extension,
}) => {
  await panel.seed(file);
  await panel.open('/pipeline');
  const other = await extension.context.newPage();
  await other.goto(`chrome-extension://${extension.extensionId}/card.html`);

  await openNewer(other);

  await expect(panel.page.getByRole('alert')).toContainText('was updated');
  await panel.page.getByRole('button', { name: 'Reload' }).click();
  await expect(panel.page.getByRole('alert')).toContainText('newer version');
  expect(await named(other)).toContain('jianlian');
});

test('a full disk: the status says that nothing more is saved, and what is there can be read', async ({
  panel,
}) => {
  await panel.seed(file);
  await panel.page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await panel.page.reload();
  await panel.open('/pipeline');
  await panel.row(/ana\.example/).waitFor();

  await panel.page.keyboard.press('j');
  await panel.page.keyboard.press('s');
  await panel.page.keyboard.press('2');

  await expect(panel.page.getByRole('alert')).toContainText('Disk full');
  await expect(panel.row(/ana\.example/)).toBeVisible();
});

test('a database that cannot be read: nothing is deleted, and an export goes on beside it', async ({
  panel,
}) => {
  await panel.seed(file);
  await panel.page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      if (name === 'jianlian') throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open(name, version);
    };
  });
  await panel.page.reload();
  await expect(panel.page.getByRole('alert')).toContainText('cannot be read');

  await panel.page.locator('input[type="file"]').setInputFiles({
    name: 'jianlian.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });

  await expect(panel.page.getByRole('alert')).toHaveCount(0);
  await panel.open('/pipeline');
  await expect(panel.row(/ana\.example/)).toBeVisible();
  const databases = await named(panel.page);
  expect(databases).toContain('jianlian');
  expect(databases.some((name) => name?.startsWith('jianlian-restored-'))).toBe(true);
});

/** As Chromium does with a database that it takes for damaged. */
const removeDatabase = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const removing = indexedDB.deleteDatabase('jianlian');
        removing.onsuccess = () => done();
        removing.onerror = () => failed(removing.error);
      }),
  );

/** What was known of it stays noted; no page of the panel is open while it goes. */
async function loseDatabase(panel: Panel): Promise<void> {
  await panel.seed(file);
  await panel.page.reload();
  await panel.settled();
  await panel.page.goto(panel.page.url().replace('sidepanel.html', 'card.html'));
  await removeDatabase(panel.page);
}

test('[STORE-19] the browser removed the database: the panel says so, and is quiet again once a backup is restored', async ({
  panel,
}) => {
  await loseDatabase(panel);

  await panel.open('/pipeline');
  const lost = panel.page.getByRole('alert').filter({ hasText: 'removed it' });
  await expect(lost).toContainText('25 Nov 01:40');
  for (const theme of ['light', 'dark'] as const)
    for (const width of [360, 1280]) {
      await panel.change({ theme });
      await panel.page.setViewportSize({ width, height: 800 });
      expect((await new AxeBuilder({ page: panel.page }).analyze()).violations).toEqual([]);
      expect(await panel.overflow()).toBe(0);
    }
  await panel.page.reload();
  await lost.getByRole('link', { name: 'Restore a backup' }).click();
  await expect(panel.page.getByRole('button', { name: 'Choose a backup or an export' })).toBeVisible();
  await panel.seed(file);
  await expect(lost).toHaveCount(0);

  await panel.page.reload();
  await panel.open('/pipeline');
  await expect(panel.row(/ana\.example/)).toBeVisible();
  await panel.settled();
  await expect(lost).toHaveCount(0);
});

test('[STORE-19] the browser removed the database: a person may go on without it', async ({ panel }) => {
  await loseDatabase(panel);
  await panel.open('/pipeline');

  const lost = panel.page.getByRole('alert').filter({ hasText: 'removed it' });
  await lost.getByRole('button', { name: 'Go on without' }).click();

  await expect(lost).toHaveCount(0);
  await panel.page.reload();
  await panel.settled();
  await expect(lost).toHaveCount(0);
});
