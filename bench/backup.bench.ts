import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '@/tests/e2e/launch';
import { textOf } from '@/tests/e2e/texts';
import type { Figure } from './figure';
import { seedPool } from './poolSeed';

const sizes = (process.env.BACKUP_SIZES ?? '20000 100000').split(' ').map(Number);
const passphrase = 'four words by the sea';
const budgeted = 20_000;
const patience = { timeout: 900_000 };

/** A pool backed up in the built panel, read to its end by another browser, and restored there: every record counted. */
export async function measure(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await measured(size)));
  return figures;
}

async function measured(size: number): Promise<Figure[]> {
  const of = { size: `${size.toLocaleString('en')} creators`, times: Math.max(1, size / budgeted) };
  const { bytes, written, heap } = await backedUp(size);
  const restored = await restoredElsewhere(bytes, size);
  const megabytes = (bytes.length / 1e6).toFixed(1);
  return [
    { key: 'backupMs', value: written, of, how: `written to a folder and read to its end, ${megabytes} MB` },
    { key: 'backupHeapMegabytes', value: heap, of, how: 'most of the page while it is written' },
    {
      key: 'backupReadMs',
      value: restored.read,
      of,
      how: 'decrypted, and every record held against what is here',
    },
    {
      key: 'restoreMs',
      value: restored.written,
      of,
      how: `${restored.records.toLocaleString('en')} records into an empty browser, each table's count and text equal after it`,
    },
    { key: 'restoreHeapMegabytes', value: restored.heap, of, how: 'most of the page while it is restored' },
  ];
}

async function backedUp(size: number): Promise<{ bytes: Buffer; written: number; heap: number }> {
  const browser = await launch();
  try {
    const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
    await seedPool(browser.context, address, size);
    const page = await settings(browser.context, address);
    before.set(size, await sums(page));
    await page.evaluate(() => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true }),
      });
    });
    const button = (key: string) => page.getByRole('button', { name: textOf(key) });
    await button('settings.backup.chooseFolder').click();
    await page.getByLabel(textOf('settings.backup.passphrase'), { exact: true }).fill(passphrase);
    await page.getByLabel(textOf('settings.backup.again')).fill(passphrase);
    const heap = await watchHeap(page);
    const start = Date.now();
    await button('settings.backup.now').click();
    await page.getByText(textOf('settings.backup.done'), { exact: true }).waitFor(patience);
    return { written: Date.now() - start, heap: await heap(), bytes: await newestFile(page) };
  } finally {
    await browser.close();
  }
}

async function restoredElsewhere(buffer: Buffer, size: number) {
  const browser = await launch();
  try {
    const page = await settings(browser.context, `chrome-extension://${browser.extensionId}/sidepanel.html`);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'pool.jlbackup', mimeType: 'application/octet-stream', buffer });
    await page.getByLabel(textOf('settings.import.passphrase'), { exact: true }).fill(passphrase);
    const heap = await watchHeap(page);
    let start = Date.now();
    await page.getByRole('button', { name: textOf('settings.import.open') }).click();
    const confirm = page.getByRole('button', { name: /^Import [\d,]+ records$/ });
    await confirm.waitFor(patience);
    const read = Date.now() - start;
    const records = Number(((await confirm.textContent()) ?? '').replace(/\D/g, ''));
    start = Date.now();
    await confirm.click();
    await page
      .getByText(/^[\d,]+ records imported$/)
      .first()
      .waitFor(patience);
    const written = Date.now() - start;
    const most = await heap();
    const [was, is] = [before.get(size), await sums(page)];
    if (JSON.stringify(was) !== JSON.stringify(is))
      throw new Error(`not what was backed up: ${JSON.stringify(was)} ${JSON.stringify(is)}`);
    return { read, written, records, heap: most };
  } finally {
    await browser.close();
  }
}

/** By table: how many records, and the sum of the hashes of their texts. */
type Sums = Record<string, [count: number, hash: number]>;
const before = new Map<number, Sums>();

const sums = (page: Page): Promise<Sums> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('jianlian');
    await new Promise((opened) => {
      opening.onsuccess = opened;
    });
    const found: Sums = {};
    for (const name of ['creators', 'profiles', 'observations', 'deals']) {
      const store = opening.result.transaction(name).objectStore(name);
      let [count, hash] = [0, 0];
      for (let from: IDBKeyRange | null = null; ; ) {
        const asked: IDBRequest<{ id: string }[]> = store.transaction.db
          .transaction(name)
          .objectStore(name)
          .getAll(from, 5000);
        await new Promise((done) => {
          asked.onsuccess = done;
        });
        for (const row of asked.result) {
          const text = JSON.stringify(row);
          for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
        }
        count += asked.result.length;
        const last = asked.result.at(-1);
        if (!last) break;
        from = IDBKeyRange.lowerBound(last.id, true);
      }
      found[name] = [count, hash];
    }
    opening.result.close();
    return found;
  });

async function settings(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}#/settings`);
  await page.locator('input[type="file"]').waitFor({ state: 'attached', ...patience });
  await page.waitForTimeout(1000); // what a start leaves to idle time is none of the backup's
  return page;
}

/** Asks for the heap ten times a second; what is returned ends that and tells the most, in megabytes. */
async function watchHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage'); // what the bench itself has read before is none of it
  let most = 0;
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      most = Math.max(most, usedSize / 1e6);
      await new Promise((next) => setTimeout(next, 100));
    }
  })();
  asking.catch(() => undefined); // who waits for it hears of it
  return async () => {
    isOver = true;
    await asking;
    return most;
  };
}

async function newestFile(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    for await (const handle of (
      folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }
    ).values()) {
      const reader = new FileReader();
      reader.readAsDataURL(await handle.getFile());
      await new Promise((done) => {
        reader.onload = done;
      });
      return String(reader.result);
    }
    return '';
  });
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}
