import type { Launched } from '@/tests/e2e/launch';
import { tiktokSearch } from '@/tests/listPages';

export const cards = 50;

/** Where the same page is no list: with the button's script and without marks. */
const notAList = 'https://www.tiktok.com/about?list';

/**
 * Milliseconds of script that marks add to a search page with all its cards on screen: the thread's own work, from load to two idle
 * seconds, less that of the same page where nothing is marked.
 */
export async function marksCost({ context, pages }: Launched): Promise<{ added: number; without: number }> {
  const { html, url } = tiktokSearch(cards);
  const costOf = async (address: string): Promise<number> => {
    pages.set(address, { html, policy: 'open' });
    const tab = await context.newPage();
    await tab.setViewportSize({ width: 1280, height: 3600 });
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(address, { waitUntil: 'load' });
    await tab.waitForTimeout(2000);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const marked = await tab.locator('jianlian-mark').count();
    await tab.close();
    if (marked !== (address === url ? cards : 0)) throw new Error(`${address} has ${marked} marks`);
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
  const without = await costOf(notAList);
  return { added: (await costOf(url)) - without, without };
}
