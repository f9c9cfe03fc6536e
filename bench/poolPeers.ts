import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { type PageClock, pageClock, type Scrolled, scrolled, type Timed } from './pageClock';
import { heapOf, typed } from './poolPanel';

export type PeerTimes = {
  mount: Timed[];
  acts: Record<'sortNumber' | 'sortName' | 'key' | 'filter', Timed[]>;
  scroll: Scrolled;
  heapMegabytes: number;
};
type Peer = { name: string; script: string; style: string | null; mount: string; acts: Acts; rows: string };
type Acts = {
  sort: (field: string, isDescending: boolean) => string;
  search: (text: string) => string;
  stage: (stage: string) => string;
};

const home = fileURLToPath(new URL('peers/', import.meta.url));
const rounds = 5;

const peers: Peer[] = [
  {
    name: 'AG Grid Community 36.2.0',
    script: 'ag-grid-community/dist/ag-grid-community.min.js',
    style: null,
    rows: '.ag-grid-viewport',
    mount: `
      globalThis.grid = agGrid.createGrid(document.getElementById('peer'), {
        rowData: rows, cacheQuickFilter: true, rowHeight: 34, theme: agGrid.themeQuartz,
        columnDefs: columns.map(({ field, width, order, valueOf }) => ({
          field, width, sortable: true, filter: field === 'stage' ? 'agTextColumnFilter' : false,
          valueGetter: ({ data }) => valueOf(data), comparator: order,
          getQuickFilterText: field === 'name' ? ({ data }) => data.text : () => '',
        })),
      });`,
    acts: {
      sort: (field, isDescending) =>
        `grid.applyColumnState({ state: [{ colId: '${field}', sort: '${isDescending ? 'desc' : 'asc'}' }], defaultState: { sort: null } })`,
      search: (text) => `grid.setGridOption('quickFilterText', ${JSON.stringify(text)})`,
      stage: (stage) => `grid.setFilterModel({ stage: { type: 'equals', filter: '${stage}' } })`,
    },
  },
  {
    name: 'Tabulator 6.5.3',
    script: 'tabulator-tables/dist/js/tabulator.min.js',
    style: 'tabulator-tables/dist/css/tabulator.min.css',
    rows: '.tabulator-tableholder',
    mount: `
      globalThis.grid = new Tabulator('#peer', {
        data: rows, height: '860px', rowHeight: 34, layout: 'fitColumns', index: 'dealId',
        columns: columns.map(({ field, order, valueOf }) => ({
          title: field, field, accessor: valueOf, formatter: (cell) => valueOf(cell.getData()) ?? '',
          sorter: (a, b, one, other) => order(valueOf(one.getData()), valueOf(other.getData())),
        })),
      });`,
    acts: {
      sort: (field, isDescending) => `grid.setSort('${field}', '${isDescending ? 'desc' : 'asc'}')`,
      search: (text) => `grid.setFilter('text', 'like', ${JSON.stringify(text)})`,
      stage: (stage) => `grid.setFilter('stage', '=', '${stage}')`,
    },
  },
];

/** The same rows in other tables, in the same browser: taken from what the panel has stored, already in memory when a table is made. */
export async function peersTimes(context: BrowserContext, page: string): Promise<Map<string, PeerTimes>> {
  install();
  const times = new Map<string, PeerTimes>();
  for (const peer of peers) times.set(peer.name, await timesOf(context, page, peer));
  return times;
}

/** Their packages have a lockfile of their own and are no part of the extension: they are fetched when they are first measured beside. */
function install(): void {
  if (existsSync(`${home}node_modules/.package-lock.json`)) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
  });
}

async function timesOf(context: BrowserContext, address: string, peer: Peer): Promise<PeerTimes> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(readRows);
  if (peer.style) await page.addStyleTag({ content: read(peer.style) });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Runtime.evaluate', { expression: `${read(peer.script)}\n;0` }); // as a script of the page: its name is global
  const clock = await pageClock(page, 'shownInPeer');
  const mount = [await clock.ran(peer.mount)];
  await page.waitForTimeout(1000);
  const acts: PeerTimes['acts'] = {
    sortNumber: await each([true, false], (isDescending) =>
      clock.ran(peer.acts.sort('followers', isDescending)),
    ),
    sortName: await each([false, true], (isDescending) => clock.ran(peer.acts.sort('name', isDescending))),
    key: await keys(clock, peer),
    filter: await each(['contacted', 'sourced', 'agreed'], (stage) => clock.ran(peer.acts.stage(stage))),
  };
  await page.evaluate(`${peer.acts.search('')};0`);
  await page.waitForTimeout(500);
  const scroll = await page.evaluate(scrolled, { selector: peer.rows, perFrame: 100, ms: 4000 });
  const heapMegabytes = await heapOf(page);
  await page.close();
  return { mount, acts, scroll, heapMegabytes };
}

const read = (file: string): string => readFileSync(`${home}node_modules/${file}`, 'utf8');

async function each<T>(values: readonly T[], act: (value: T) => Promise<Timed>): Promise<Timed[]> {
  const times: Timed[] = [];
  for (let round = 0; round < rounds; round++) times.push(await act(values[round % values.length]!));
  return times;
}

/** The first letters of what is typed in the panel: each finds others than the one before. */
async function keys(clock: PageClock, peer: Peer): Promise<Timed[]> {
  const times: Timed[] = [];
  for (const word of typed) times.push(await clock.ran(peer.acts.search(word.slice(0, 2))));
  return times;
}

/** Runs in the page. */
async function readRows(): Promise<void> {
  const opening = indexedDB.open('jianlian');
  await new Promise((opened) => {
    opening.onsuccess = opened;
  });
  const all = opening.result.transaction('projection').objectStore('projection').getAll();
  await new Promise((found) => {
    all.onsuccess = found;
  });
  opening.result.close();
  type Row = Record<string, unknown> & {
    followers: { value: number } | null;
    nextAction: { dueAt: string } | null;
  };
  const rows = (all.result as { rows: string }[]).flatMap((chunk) => JSON.parse(chunk.rows) as Row[]);
  const names = new Intl.Collator(['zh-CN', 'en'], { sensitivity: 'base', numeric: true });
  const byText = (a: unknown, b: unknown) => names.compare(String(a ?? ''), String(b ?? ''));
  const byNumber = (a: unknown, b: unknown) => Number(a ?? -1) - Number(b ?? -1);
  const column = (
    field: string,
    order: typeof byText,
    value: (row: Row) => unknown = (row) => row[field],
  ) => ({
    field,
    width: 160,
    order,
    valueOf: value,
  });
  document.body.innerHTML = '<div id="peer" style="height: 860px; width: 1216px"></div>';
  Object.assign(globalThis, {
    rows,
    columns: [
      column('name', byText),
      column('followers', byNumber, (row) => row.followers?.value),
      column('stage', byText),
      column('lastContactAt', byText),
      column('next', byText, (row) => row.nextAction?.dueAt),
      column('country', byText),
      column('zone', byText),
    ],
    shownInPeer: () => {
      const shown = document.querySelectorAll('.ag-row, .tabulator-row');
      const texts = [...shown].map((row) => row.textContent).sort();
      return `${texts.slice(0, 12).join(' ')} ${texts.length}`;
    },
  });
}
