import { readFile } from 'node:fs/promises';
import type { ExportFile } from '@/lib/store';
import { expect, test } from './extension';
import { launch } from './launch';
import { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
const passphrase = 'four words by the sea';

test.use({ pinnedAt: now });

test('[BACKUP-6] [BACKUP-7] [BACKUP-11] backup to a folder, wipe, restore over a panel that dies meanwhile: the exports before and after are equal', async ({
  panel,
}) => {
  await panel.seed(longWatched(await practicePipeline(now)));
  const before = await exported(panel);
  await backUp(panel);
  const { name, bytes } = await newestBackup(panel);
  expect(name).toMatch(/^jianlian-2026-11-\d\d-\d{4}\.jlbackup$/);
  expect(bytes.toString('latin1')).not.toContain('Belmont');

  const other = await launch(); // a browser that has nothing
  try {
    const there = new Panel(
      await other.context.newPage(),
      `chrome-extension://${other.extensionId}/sidepanel.html`,
    );
    await there.open('/settings');
    const empty = await there.rows('deals');
    const choose = (buffer: Buffer) =>
      there.page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    const give = async (words: string) => {
      await there.page.getByLabel(textOf('settings.import.passphrase'), { exact: true }).fill(words);
      await there.page.getByRole('button', { name: textOf('settings.import.open') }).click();
    };

    await choose(bytes.subarray(0, bytes.length - 7));
    await give(passphrase);
    await expect(there.page.getByText(textOf('errors.file.broken'))).toBeVisible();
    await choose(bytes);
    await give('not these words at all');
    await expect(there.page.getByText(textOf('errors.file.wrongPassphrase'))).toBeVisible();
    expect(await there.rows('deals')).toEqual(empty);

    await give(passphrase);
    await there.page.getByRole('button', { name: /^Import [\d,]+ records$/ }).click();
    await expect(there.page.getByText(textOf('settings.import.goesOn'))).toBeVisible();
    await there.page.reload(); // between two steps, or within one
    await expect(there.page.getByText(/^[\d,]+ records imported$/).first()).toBeVisible();
    await expect(there.page.getByText('A backup was last tried')).toBeVisible();

    const after = await exported(there);
    const brand = (file: ExportFile) => (file.tables.brands ?? []).map(({ updatedAt: _, ...row }) => row);
    expect(brand(after)).toEqual(brand(before)); // a new browser has the same empty brand: it was changed by the restore
    expect({ ...after.tables, brands: [] }).toEqual({ ...before.tables, brands: [] });
  } finally {
    await other.close();
  }
});

test('[BACKUP-13] a backup that is stopped while it is written leaves nothing behind; the next one is whole', async ({
  panel,
}) => {
  await holdSealing(panel);
  await panel.seed(longWatched(await practicePipeline(now)));
  await panel.open('/settings');
  await fillIn(panel);
  await press(panel, 'settings.backup.now');
  await expect(panel.page.getByText(/^1 of \d+$/)).toBeVisible();

  await press(panel, 'settings.import.stop');
  await letSeal(panel);

  await expect(
    panel.page.getByRole('button', { name: textOf('settings.import.stop'), exact: true }),
  ).toHaveCount(0);
  await expect(panel.page.getByText(textOf('settings.backup.done'), { exact: true })).toHaveCount(0);
  await expect(panel.page.getByText(textOf('settings.backup.never'), { exact: true }).first()).toBeVisible();
  expect(await filesOfFolder(panel)).toEqual([]);
  await panel.page.reload();
  await fillIn(panel); // no key was kept: the passphrase is asked for again

  await press(panel, 'settings.backup.now');
  await letSeal(panel);
  await expect(panel.page.getByText(textOf('settings.backup.done'), { exact: true })).toBeVisible({
    timeout: 30_000,
  });
  expect(await filesOfFolder(panel)).toHaveLength(1);
});

/** The second part of a backup is not sealed before the test says so. */
async function holdSealing({ page }: Panel): Promise<void> {
  await page.addInitScript(() => {
    const seal = crypto.subtle.encrypt.bind(crypto.subtle);
    const gate = Promise.withResolvers<void>();
    let sealed = 0;
    crypto.subtle.encrypt = async (...args) => {
      if (sealed++ === 1) await gate.promise;
      return seal(...args);
    };
    Object.assign(globalThis, { letSeal: gate.resolve });
  });
  await page.reload();
}

const letSeal = ({ page }: Panel) =>
  page.evaluate(() => (globalThis as unknown as { letSeal: () => void }).letSeal());

const press = ({ page }: Panel, key: string) =>
  page.getByRole('button', { name: textOf(key), exact: true }).click();

/** Two thousand observations more: a restore of many steps. */
function longWatched(file: ExportFile): ExportFile {
  const { observations = [] } = file.tables;
  const [first] = observations;
  if (!first) throw new Error('nobody was seen');
  const more = Array.from({ length: 2000 }, (_, n) => ({
    ...first,
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  }));
  return { ...file, tables: { ...file.tables, observations: [...observations, ...more] } };
}

/** Chooses a folder and backs up. */
async function backUp(panel: Panel): Promise<void> {
  await fillIn(panel);
  await press(panel, 'settings.backup.now');
  await expect(panel.page.getByText(textOf('settings.backup.done'), { exact: true })).toBeVisible({
    timeout: 30_000,
  });
  await expect(panel.page.getByLabel(textOf('settings.backup.passphrase'), { exact: true })).toHaveCount(0);
}

/**
 * The folder, where none is chosen yet, and the passphrase. The browser's own window cannot be driven: the folder it gives is one of the
 * browser's private file system, with the same interface.
 */
async function fillIn(panel: Panel): Promise<void> {
  await panel.page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true }),
    });
  });
  const passphraseField = panel.page.getByLabel(textOf('settings.backup.passphrase'), { exact: true });
  await expect(passphraseField).toBeVisible();
  const inFolder = panel.page.getByText(textOf('settings.backup.toFolder', { folder: 'backups' }));
  if ((await inFolder.count()) === 0) await press(panel, 'settings.backup.chooseFolder');
  await expect(inFolder).toBeVisible();
  await passphraseField.fill(passphrase);
  await panel.page.getByLabel(textOf('settings.backup.again')).fill(passphrase);
}

const filesOfFolder = ({ page }: Panel): Promise<string[]> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys())
      names.push(name);
    return names;
  });

async function newestBackup(panel: Panel): Promise<{ name: string; bytes: Buffer }> {
  const { name, numbers } = await panel.page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    const files: File[] = [];
    for await (const handle of (
      folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }
    ).values())
      files.push(await handle.getFile());
    const [file] = files;
    if (!file || files.length > 1) throw new Error(`${files.length} files`);
    return { name: file.name, numbers: [...new Uint8Array(await file.arrayBuffer())] };
  });
  return { name, bytes: Buffer.from(numbers) };
}

async function exported(panel: Panel): Promise<ExportFile> {
  await panel.open('/settings');
  const downloading = panel.page.waitForEvent('download');
  await panel.page.getByRole('button', { name: textOf('settings.backup.json') }).click();
  return JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
}
