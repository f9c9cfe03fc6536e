import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '@/tests/e2e/launch';
import { makeCreator, makeDeal, makeProfile, makeTask } from '@/tests/make';
import { type Figure, median } from './figure';

const deals = 20_000;
const due = 5_000;
const opens = 7;
const keys = 31;
const places = [
  ['America/Los_Angeles', 'US'],
  ['America/New_York', 'US'],
  ['Europe/London', 'GB'],
  ['Europe/Berlin', 'DE'],
  ['Asia/Tokyo', 'JP'],
  ['Asia/Kolkata', 'IN'],
] as const;

/** The desk over 20,000 deals of which 5,000 are due, in the built panel: opening it, and the key to the next row. */
export async function measure(): Promise<Figure[]> {
  const browser = await launch();
  const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  try {
    await seeded(browser.context, address);
    const opened: number[] = [];
    const pressed: number[] = [];
    for (let round = 0; round < opens; round++) {
      const page = await browser.context.newPage();
      await page.goto(`${address}#/now`);
      opened.push(await page.evaluate(untilRows));
      if (round === opens - 1) for (let key = 0; key < keys; key++) pressed.push(await nextKey(page));
      await page.close();
    }
    return [
      {
        key: 'deskOpenMs',
        value: median(opened),
        how: `from the start of the navigation to painted rows, median of ${opens}, ${range(opened)}`,
      },
      {
        key: 'deskNextKeyMs',
        value: median(pressed),
        how: `key to the next row unfolded with its text read, median of ${keys}, ${range(pressed)}`,
      },
    ];
  } finally {
    await browser.close();
  }
}

const range = (values: readonly number[]) =>
  `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} ms`;

/** Rows put past the commands; the projection is made again from them once, as after an update, before anything is measured. */
async function seeded(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}#/settings`);
  await page.waitForSelector('main');
  const creator = makeCreator();
  await page.evaluate(putAll, {
    deals,
    due,
    now: new Date().toISOString(), // the real time: a pinned one would stop the stopwatch of the page too
    places: places.map(([zone, market]) => ({ zone, market })),
    creator: {
      ...creator,
      zone: { id: 'UTC', market: null, confidence: 'high', cues: [], candidates: [] },
    } as Record<string, unknown>,
    profile: makeProfile() as Record<string, unknown>,
    deal: makeDeal() as Record<string, unknown>,
    task: makeTask({ kind: 'followUp' }) as Record<string, unknown>,
  });
  await page.goto('about:blank');
  await page.goto(`${address}#/now`);
  await page.evaluate(untilRows);
  await page.evaluate(untilStored);
  await page.close();
}

type Seed = {
  deals: number;
  due: number;
  now: string;
  places: { zone: string; market: string }[];
  creator: Record<string, unknown>;
  profile: Record<string, unknown>;
  deal: Record<string, unknown>;
  task: Record<string, unknown>;
};

/** Runs in the page. */
async function putAll(of: Seed): Promise<void> {
  const opening = indexedDB.open('jianlian');
  await new Promise((opened) => {
    opening.onsuccess = opened;
  });
  const database = opening.result;
  const brandId: string = await new Promise((found) => {
    const all = database.transaction('brands').objectStore('brands').getAll();
    all.onsuccess = () => found(all.result[0].id);
  });
  const tables = ['creators', 'profiles', 'deals', 'tasks', 'meta'];
  const write = database.transaction(tables, 'readwrite');
  const put = (table: string, row: unknown) => write.objectStore(table).put(row);
  for (let index = 0; index < of.deals; index++) {
    const place = of.places[index % of.places.length]!;
    const [creatorId, dealId] = [crypto.randomUUID(), crypto.randomUUID()];
    const name = `Creator ${String(index).padStart(5, '0')}`;
    const handle = `creator.${index}`;
    const url = `https://www.tiktok.com/@${handle}`;
    const zone = { ...(of.creator.zone as object), id: place.zone, market: place.market };
    put('creators', { ...of.creator, id: creatorId, name, country: place.market, zone });
    put('profiles', {
      ...of.profile,
      id: crypto.randomUUID(),
      creatorId,
      platformId: String(7_000_000_000_000 + index),
      handle,
      handleKey: handle,
      url,
    });
    const isDue = index < of.due;
    const dueAt = new Date(Date.parse(of.now) - (index % 600) * 60_000).toISOString();
    const isReply = isDue && index % 500 === 0;
    const nextAction = isReply ? { kind: 'reply', text: '', dueAt, zone: null } : null;
    put('deals', { ...of.deal, id: dealId, creatorId, brandId, nextAction });
    if (isDue && !isReply)
      put('tasks', { ...of.task, id: crypto.randomUUID(), dealId, creatorId, brandId, dueAt });
  }
  write.objectStore('meta').delete('projection');
  await new Promise((done) => {
    write.oncomplete = done;
  });
  database.close();
}

/** Runs in the page: milliseconds from the start of the navigation to the frame after the first row. */
function untilRows(): Promise<number> {
  return new Promise((shown) => {
    const look = () => {
      if (!document.querySelector('.rows [role=row], .rows tbody tr.row-in')) return;
      changes.disconnect();
      requestAnimationFrame(() => setTimeout(() => shown(performance.now())));
    };
    const changes = new MutationObserver(look);
    changes.observe(document.documentElement, { childList: true, subtree: true });
    look();
  });
}

/** Runs in the page: waits until everything is stored in chunks. */
async function untilStored(): Promise<void> {
  for (;;) {
    const opening = indexedDB.open('jianlian');
    await new Promise((opened) => {
      opening.onsuccess = opened;
    });
    const stored = await new Promise((found) => {
      const asked = opening.result.transaction('meta').objectStore('meta').get('projection');
      asked.onsuccess = () => found(asked.result);
    });
    opening.result.close();
    if (stored) return;
    await new Promise((later) => setTimeout(later, 200));
  }
}

/** Presses `J` and measures inside the page, from the key to the frame in which another row is unfolded and its text was read. */
async function nextKey(page: Page): Promise<number> {
  await page.evaluate(() => {
    const place = globalThis as unknown as { moved: Promise<number> };
    const before = document.querySelector('.li.sel')?.id;
    place.moved = new Promise((moved) => {
      const onKey = () => {
        document.removeEventListener('keydown', onKey, true);
        const start = performance.now();
        const look = () => {
          const row = document.querySelector('.li.sel');
          if (!row || row.id === before || !row.querySelector('.btn.primary:not([aria-busy="true"])')) return;
          changes.disconnect();
          requestAnimationFrame(() => setTimeout(() => moved(performance.now() - start)));
        };
        const changes = new MutationObserver(look);
        changes.observe(document.body, { childList: true, subtree: true, attributes: true });
      };
      document.addEventListener('keydown', onKey, true);
    });
  });
  await page.keyboard.press('j');
  return page.evaluate(() => (globalThis as unknown as { moved: Promise<number> }).moved);
}
