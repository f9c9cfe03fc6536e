import type { Page } from '@playwright/test';

/** How long something took by the clock, and the time of each frame in between, in milliseconds. */
export type Phase = { ms: number; frames: number[] };

/**
 * From an event of the page, or now, to the frame after a thing is there.
 * @param selector what must be there
 */
export async function phase(
  page: Page,
  event: string | null,
  selector: string,
  start?: () => Promise<unknown>,
): Promise<Phase> {
  await page.evaluate(watch, { event, selector });
  await start?.();
  return page.evaluate(() => (globalThis as unknown as { measured: Promise<Phase> }).measured, undefined);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/** Runs in the page. */
function watch({ event, selector }: { event: string | null; selector: string }): void {
  const place = globalThis as unknown as { measured: Promise<{ ms: number; frames: number[] }> };
  place.measured = new Promise((measured) => {
    const begin = () => {
      const start = performance.now();
      const frames: number[] = [];
      let last = start;
      const frame = () => {
        const now = performance.now();
        frames.push(now - last);
        last = now;
        if (document.querySelector(selector)) measured({ ms: now - start, frames });
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    };
    if (event === null) begin();
    else document.addEventListener(event, begin, { capture: true, once: true });
  });
}
