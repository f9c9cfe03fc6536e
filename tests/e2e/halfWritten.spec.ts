import { appendFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { block, databaseFolder, faultOfLog, header, newestLog } from '../kills/databaseFiles';
import { dumpOf } from '../kills/dump';
import { killBrowser } from './killBrowser';
import { launch } from './launch';
import { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';

/** As found after kills: the head of an entry of 744 bytes, or of as many as its block has room for, and nothing of it. @param size of the log */
function halfAnEntry(size: number): Buffer {
  const room = block - (size % block);
  const filler = room < header ? room : 0;
  const length = Math.min(744, (filler > 0 ? block : room) - header);
  const kind = length > 0 ? 1 : 2; // whole, or the first part of one whose rest is to come
  return Buffer.from([...Buffer.alloc(filler), 0x5a, 0x11, 0x9c, 0x03, length & 255, length >> 8, kind]);
}

test('[STORE-18] a browser killed amid a write, started, used and killed again: all is there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'jianlian-half-'));
  let browser = await started(profile);
  try {
    await browser.panel.seed(await practicePipeline('2026-11-24T17:40:00.000Z'));
    await killBrowser(profile);
    const torn = newestLog(folderOf(profile));
    appendFileSync(torn, halfAnEntry(statSync(torn).size));
    expect(faultOfLog(torn)).toContain('half an entry');

    browser = await started(profile);
    const { tables } = await dumpOf(browser.panel.page);
    expect(tables.creators.length).toBeGreaterThan(0);
    await oneWrite(browser.panel.page);
    await expect.poll(() => existsSync(torn), 'the file with the half entry').toBe(false);
    await oneWrite(browser.panel.page);
    await killBrowser(profile);

    browser = await started(profile);
    expect((await dumpOf(browser.panel.page)).tables).toEqual(tables);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function started(profile: string) {
  const { context, extensionId, close } = await launch({ profile });
  const panel = new Panel(await context.newPage(), `chrome-extension://${extensionId}/sidepanel.html`);
  await panel.open('/');
  await panel.settled();
  return { panel, close: () => close().catch(() => undefined) };
}

function folderOf(profile: string): string {
  const folder = databaseFolder(profile);
  if (!folder) throw new Error('nothing was stored');
  return folder;
}

/** Something is written, past the product's own code; what it is does not matter. */
const oneWrite = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('jianlian');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('meta', 'readwrite');
          transaction.objectStore('meta').put({ key: 'halfWritten', value: Date.now() });
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
