import type { BrowserContext } from '@playwright/test';
import { type Figure, median } from './figure';

const checks = 3;

/** From opening the room of duplicates to the pairs that its worker found in the whole pool. */
export async function duplicatesTime(context: BrowserContext, address: string): Promise<Figure> {
  const times: number[] = [];
  let said = '';
  for (let round = 0; round < checks; round++) {
    const page = await context.newPage();
    await page.goto(`${address}#/duplicates`);
    const summary = page.locator('.dup .whead .meta');
    await summary.waitFor({ timeout: 120_000 });
    times.push(await page.evaluate(() => performance.now()));
    said = (await summary.textContent()) ?? '';
    await page.close();
  }
  return {
    key: 'duplicatesMs',
    value: median(times),
    how: `from opening the room, median of ${checks}; ${said}`,
  };
}
