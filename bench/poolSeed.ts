import type { BrowserContext, Page } from '@playwright/test';
import { type PoolPerson, poolPeople } from './poolPeople';

const atATime = 2000;
const tables = ['creators', 'profiles', 'observations', 'deals'] as const;

/** Puts so many people into the panel's database past the commands, and waits until the panel has stored its rows from them, as after an update. */
export async function seedPool(context: BrowserContext, address: string, count: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}#/settings`);
  await page.waitForSelector('main');
  const brandId = await page.evaluate(openRaw);
  const now = new Date().toISOString(); // the real time: a pinned one would stop the stopwatch of the page too
  let some: PoolPerson[] = [];
  const put = async () => {
    const rows = tables.map((table) => [table, some.flatMap((person) => person[table])] as const);
    await page.evaluate(putRaw, JSON.stringify(rows)); // as one text: Playwright copies objects value by value
    some = [];
  };
  for (const person of poolPeople(count, brandId, now)) if (some.push(person) === atATime) await put();
  await put();
  await page.evaluate(closeRaw);
  await page.goto('about:blank');
  await page.goto(`${address}#/pipeline`);
  await untilStored(page);
  await page.close();
}

type Raw = { raw: IDBDatabase };

/** Runs in the page. Returns the id of the brand that the first start made. */
async function openRaw(): Promise<string> {
  const opening = indexedDB.open('jianlian');
  await new Promise((opened) => {
    opening.onsuccess = opened;
  });
  const place = globalThis as unknown as Raw;
  place.raw = opening.result;
  return new Promise((found) => {
    const all = place.raw.transaction('brands').objectStore('brands').getAll();
    all.onsuccess = () => found(all.result[0].id);
  });
}

/** Runs in the page. */
async function putRaw(text: string): Promise<void> {
  const rows = JSON.parse(text) as [table: string, rows: Record<string, unknown>[]][];
  const { raw } = globalThis as unknown as Raw;
  const write = raw.transaction([...rows.map(([table]) => table), 'meta'], 'readwrite');
  for (const [table, all] of rows) for (const row of all) write.objectStore(table).put(row);
  write.objectStore('meta').delete('projection');
  await new Promise((done) => {
    write.oncomplete = done;
  });
}

/** Runs in the page. */
function closeRaw(): void {
  (globalThis as unknown as Raw).raw.close();
}

/** Waits until the chunks are stored. */
async function untilStored(page: Page): Promise<void> {
  while (!(await page.evaluate(isStored))) await page.waitForTimeout(500);
}

/** Runs in the page. */
async function isStored(): Promise<boolean> {
  const opening = indexedDB.open('jianlian');
  await new Promise((opened) => {
    opening.onsuccess = opened;
  });
  const asked = opening.result.transaction('meta').objectStore('meta').get('projection');
  await new Promise((found) => {
    asked.onsuccess = found;
  });
  opening.result.close();
  return asked.result !== undefined;
}
