import { launch } from '@/tests/e2e/launch';
import { type Figure, median } from './figure';
import type { Timed } from './pageClock';
import { duplicatesTime } from './poolDuplicates';
import { type PanelTimes, panelTimes } from './poolPanel';
import { type PeerTimes, peersTimes } from './poolPeers';
import { seedPool } from './poolSeed';

const sizes = [5000, 20_000, 80_000];
/** The budgets are those of 20,000; what grows may take as many times more as there are more. */
const budgeted = 20_000;

/** The built panel with 5,000, 20,000 and 80,000 creators, beside other tables with the same rows in the same run. */
export async function measure(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const opened: number[] = [];
  for (const size of sizes) {
    const browser = await launch();
    const page = (name: string) => `chrome-extension://${browser.extensionId}/${name}`;
    try {
      await seedPool(browser.context, page('sidepanel.html'), size);
      const panel = await panelTimes(browser.context, page('sidepanel.html'), size);
      const peers = await peersTimes(browser.context, page('card.html'));
      opened.push(median(panel.opened.map(({ first }) => first)));
      figures.push(...figuresOf(size, panel, peers));
      if (size === budgeted) figures.push(await duplicatesTime(browser.context, page('sidepanel.html')));
    } finally {
      await browser.close();
    }
  }
  const growth = opened.at(-1)! / opened[0]!;
  return [...figures, { key: 'poolOpenGrowth', value: growth, how: 'medians of the openings above' }];
}

function figuresOf(size: number, panel: PanelTimes, peers: Map<string, PeerTimes>): Figure[] {
  const name = `${size.toLocaleString('en')} creators`;
  const grows = { size: name, times: Math.max(1, size / budgeted) };
  const stays = { size: name, times: 1 };
  const beside = (value: (times: PeerTimes) => number) =>
    [...peers].map(([peer, times]) => ({ name: peer, value: value(times) }));
  const act = (key: string, of: keyof PanelTimes['acts']): Figure => ({
    key,
    value: worked(panel.acts[of]),
    of: grows,
    how: `thread's work, ${described(panel.acts[of])}`,
    ...(of === 'board' ? {} : { peers: beside(({ acts }) => worked(acts[of])) }),
  });
  const opened = (key: string, which: 'first' | 'all', of: Figure['of'] & object): Figure => {
    const times = panel.opened.map((one) => one[which]);
    const how = `median of ${times.length}, ${range(times)} ms`;
    const mounts = { peers: beside(({ mount }) => worked(mount)) }; // their rows are in memory already
    return { key, value: median(times), of, how, ...(which === 'first' ? mounts : {}) };
  };
  const { framesPerSecond, p99 } = panel.scroll;
  const scrolled = { of: stays, how: '4 s' };
  return [
    opened('poolOpenMs', 'first', stays),
    opened('poolWholeMs', 'all', grows),
    act('poolSortNumberMs', 'sortNumber'),
    act('poolSortNameMs', 'sortName'),
    act('poolKeyMs', 'key'),
    act('poolFilterMs', 'filter'),
    act('poolBoardMs', 'board'),
    {
      key: 'poolScrollFps',
      value: framesPerSecond,
      ...scrolled,
      peers: beside(({ scroll }) => scroll.framesPerSecond),
    },
    { key: 'poolFrameMs', value: p99, ...scrolled, peers: beside(({ scroll }) => scroll.p99) },
    {
      key: 'poolHeapMegabytes',
      value: panel.heapMegabytes,
      of: stays,
      how: 'after a collection; peers with their rows',
      peers: beside(({ heapMegabytes }) => heapMegabytes),
    },
  ];
}

const worked = (times: readonly Timed[]): number => median(times.map((time) => time.worked));

function described(times: readonly Timed[]): string {
  const work = times.map((time) => time.worked);
  return `median of ${work.length}, ${range(work)} ms; by the clock with the wait for the frame ${median(times.map(({ wall }) => wall)).toFixed(0)} ms`;
}

const range = (values: readonly number[]) =>
  `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
