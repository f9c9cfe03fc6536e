import type { Page } from '@playwright/test';

/**
 * Milliseconds of one act: `worked` is what the page's thread worked for it, in time of the processor, which another program on the machine
 * does not change; `wall` is by the clock, with the wait for the frame that shows it.
 */
export type Timed = { worked: number; wall: number };

type Stopwatch = { until: (shown: string, event: string | null) => () => void; pending: Promise<number> };
declare global {
  var stopwatch: Stopwatch;
}

export type PageClock = {
  /** An act of the person, from the event it causes. */
  pressed: (event: string, act: () => Promise<unknown>) => Promise<Timed>;
  /** A call in the page: source of an expression. */
  ran: (act: string) => Promise<Timed>;
};

/**
 * Measures in the page until what is shown is another, and painted.
 * @param shown source of an expression whose text is another once it is shown
 */
export async function pageClock(page: Page, shown: string): Promise<PageClock> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(install);
  const ticks = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const measured = async (act: () => Promise<unknown>): Promise<Timed> => {
    const before = await ticks();
    await act();
    const wall = await page.evaluate(() => globalThis.stopwatch.pending);
    return { wall, worked: (await ticks()) - before };
  };
  return {
    async pressed(event, act) {
      await page.evaluate(([what, name]) => void globalThis.stopwatch.until(what, name), [
        shown,
        event,
      ] as const);
      return measured(act);
    },
    ran: (act) =>
      measured(() =>
        devtools.send('Runtime.evaluate', {
          expression: `{ const begin = stopwatch.until(${JSON.stringify(shown)}, null); begin(); ${act}; }`,
        }),
      ),
  };
}

/** Runs in the page. */
function install(): void {
  const read = (shown: string) => String((globalThis as unknown as Record<string, () => unknown>)[shown]?.());
  globalThis.stopwatch = {
    pending: Promise.resolve(0),
    until(shown, event) {
      const before = read(shown);
      let start = 0;
      const { promise, resolve } = Promise.withResolvers<number>();
      const changes = new MutationObserver(() => {
        if (start === 0 || read(shown) === before) return;
        changes.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => {
            const wall = performance.now() - start;
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(wall))); // what a list draws a frame later is its work too
          };
          painted.port2.postMessage(null);
        });
      });
      changes.observe(document.body, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      const begin = () => {
        start = performance.now();
        setTimeout(() => resolve(performance.now() - start), 5000); // nothing else is shown: the act had the same answer
      };
      if (event) document.addEventListener(event, begin, { capture: true, once: true });
      globalThis.stopwatch.pending = promise;
      return begin;
    },
  };
}

export type Scrolled = { framesPerSecond: number; p99: number };

/** Runs in the page: scrolls on by so many px a frame for so long. `p99`: the length in ms that one frame in a hundred exceeds. */
export function scrolled(of: { selector: string; perFrame: number; ms: number }): Promise<Scrolled> {
  const box = document.querySelector(of.selector);
  if (!box) throw new Error(`nothing to scroll at ${of.selector}`);
  const { promise, resolve } = Promise.withResolvers<Scrolled>();
  const lengths: number[] = [];
  let [start, last, down] = [0, 0, 1];
  const frame = (now: number) => {
    if (last > 0) lengths.push(now - last);
    else start = now;
    last = now;
    const before = box.scrollTop;
    box.scrollTop += of.perFrame * down;
    if (box.scrollTop === before) down = -down;
    if (now - start < of.ms) return void requestAnimationFrame(frame);
    const sorted = lengths.toSorted((a, b) => a - b);
    resolve({
      framesPerSecond: (lengths.length * 1000) / (now - start),
      p99: sorted[Math.floor(sorted.length * 0.99)]!,
    });
  };
  requestAnimationFrame(frame);
  return promise;
}
