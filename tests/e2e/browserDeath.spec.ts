import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Dump, danglingIn, dumpOf } from '../kills/dump';
import { knownOf } from '../kills/known';
import type * as InPanel from '../kills/panel.entry';
import { isTorn, type Remains, remainsOf, reportOf } from '../kills/remains';
import { numberIn, replayed } from '../kills/replay';
import { seededRandom } from '../make';
import { bundled } from './bundled';
import { CreatorPage } from './CreatorPage';
import { killBrowser } from './killBrowser';
import { type Launched, launch } from './launch';
import { Panel } from './Panel';
import { practice } from './practice';
import { asAnother } from './rewrite';

const rounds = Number(process.env.JIANLIAN_KILLS ?? 3);
const seed = Number(process.env.JIANLIAN_SEED ?? 20261124);
/** So many lives has one database; the next begins anew, or the comparing would take longer than the living. */
const lives = 8;
const most = 120;

type Death = {
  start: Dump;
  run: InPanel.Run;
  acknowledged: number;
  saved: string | null;
  remains: Remains;
};
type Life = { profile: string; launched: Launched; panel: Panel };

test(`[STORE-16] the browser killed ${rounds} times amid random commands: what was acknowledged is there, whole, and nothing else`, async () => {
  test.setTimeout(60_000 + rounds * 40_000);
  const random = seededRandom(seed);
  const script = await bundled('tests/kills/panel.entry.ts');
  const tally = { acknowledged: 0, unheard: 0, presses: 0, saved: 0, rows: 0, torn: 0 };
  let life = await born(script);
  let isKept = true;
  try {
    for (let round = 0; round < rounds; round++) {
      if (round > 0 && round % lives === 0) {
        await life.launched.close();
        removed(life);
        life = await born(script);
      }
      const presses = round % 2 === 0;
      const death = await liveAndDie(life, round, random, presses);
      life = await born(script, life.profile);
      const told = await compared(life, death, `round ${round}, seed ${seed}`);
      expect(life.launched.unexpected).toEqual([]);
      tally.acknowledged += death.acknowledged;
      tally.unheard += told.ran - death.acknowledged;
      tally.presses += presses ? 1 : 0;
      tally.saved += death.saved ? 1 : 0;
      tally.rows += told.rows.length;
      tally.torn += isTorn(death.remains) ? 1 : 0;
    }
    isKept = false;
  } finally {
    await life.launched.close().catch(() => undefined); // it may have been killed a moment ago
    if (isKept) console.log(`kept to be looked at: ${life.profile}, ${life.profile}-remains`);
    if (!isKept) removed(life);
  }
  console.log(`[soak] ${rounds} kills, seed ${seed}: ${JSON.stringify(tally)}`);
});

function removed({ profile }: Life): void {
  for (const one of [profile, `${profile}-remains`])
    rmSync(one, { recursive: true, force: true, maxRetries: 5 });
}

/** A browser with a profile of its own, or again with one that it had, whose panel is ready for a run. */
async function born(script: string, of?: string): Promise<Life> {
  const profile = of ?? mkdtempSync(join(tmpdir(), 'jianlian-kill-'));
  const launched = await launch({ profile });
  const address = `chrome-extension://${launched.extensionId}/sidepanel.html`;
  const panel = new Panel(await launched.context.newPage(), address);
  await panel.open('/');
  await panel.settled();
  await panel.page.evaluate(script);
  return { profile, launched, panel };
}

/** Begins random commands in the panel, in every second round with a press on a creator's page beside them, and kills the browser amid them. */
async function liveAndDie(
  { profile, launched, panel: { page } }: Life,
  round: number,
  random: () => number,
  presses: boolean,
): Promise<Death> {
  const start = await dumpOf(page);
  const run: InPanel.Run = {
    known: knownOf(start),
    seed: seed + round,
    name: `kill-${seed}-${round}`,
    begin: Date.UTC(2026, 10, 1 + (round % lives)),
  };
  const wanted = 1 + Math.floor(random() * most);
  let acknowledged = 0;
  let saved: string | null = null;
  const enough = Promise.withResolvers<void>();
  await page.exposeFunction('acknowledged', (uid: string) => {
    acknowledged = numberIn(run, uid);
    if (acknowledged >= wanted) enough.resolve();
  });
  const begin = () => {
    const running = page.evaluate(
      (what) => (globalThis as unknown as typeof InPanel).runUntilKilled(what),
      run,
    );
    running.catch(() => undefined); // it ends with the browser
    return running;
  };

  if (presses) {
    const person = {
      handle: `killed${round}.example`,
      platformId: String(7_300_000_000_000 + round),
      name: `Killed ${round}`,
    };
    const creator = await openCreator(launched, person);
    begin();
    await creator.pressMiddle();
    saved = await savedWithin(creator, 400 + Math.floor(random() * 2000), person.handle);
  } else {
    await Promise.race([enough.promise, begin()]); // a run that ends by itself has failed
    await new Promise((next) => setTimeout(next, random() * 15));
  }
  await killBrowser(profile);
  return { start, run, acknowledged, saved, remains: remainsOf(profile) };
}

async function openCreator(
  launched: Launched,
  person: { handle: string; platformId: string; name: string },
): Promise<CreatorPage> {
  const { url, html } = asAnother(practice.tiktok.id, person);
  launched.pages.set(url, { html, policy: 'strict' });
  const page = await launched.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const creator = new CreatorPage(page);
  await creator.ready();
  return creator;
}

/** The handle as soon as the button says that it is saved; null where that is not said in time. */
async function savedWithin(
  creator: CreatorPage,
  milliseconds: number,
  handle: string,
): Promise<string | null> {
  for (const end = Date.now() + milliseconds; Date.now() < end; )
    if ((await creator.state()) === 'inPipeline') return handle;
  return null;
}

/** What a browser started again holds, against what the same commands make of the same beginning; where it differs, all that may say why. */
async function compared({ profile, panel: { page } }: Life, death: Death, where: string) {
  let now: Dump | null = null;
  try {
    now = await dumpOf(page);
    return await heldAgainst(page, now, death, where);
  } catch (error) {
    const told = await reportOf(page, profile, { start: death.start, remains: death.remains, now });
    throw new Error(`${(error as Error).message}\n${where}: ${told}`, { cause: error });
  }
}

async function heldAgainst(page: Page, now: Dump, { start, run, acknowledged, saved }: Death, where: string) {
  const since = now.changes.filter(({ n }) => (n ?? 0) > (start.changes.at(-1)?.n ?? 0));
  const expected = await replayed({ start, run, acknowledged, journal: since });

  const counts = ({ tables }: Dump) =>
    Object.fromEntries(Object.entries(tables).map(([table, { length }]) => [table, length]));
  expect(counts(now), `${where}: rows by table`).toEqual(counts(expected.dump));
  for (const table of Object.keys(now.tables) as (keyof Dump['tables'])[])
    expect(now.tables[table], `${where}: ${table}`).toEqual(expected.dump.tables[table]);
  expect(journal(now), `${where}: what the commands did`).toEqual(journal(expected.dump));
  expect(danglingIn(now), where).toEqual([]);
  const shown = JSON.parse(await rowsShown(page));
  expect(byDeal(shown), `${where}: the pipeline's rows`).toEqual(byDeal(expected.rows));
  if (saved)
    expect(
      now.tables.profiles.filter(({ handle }) => handle === saved),
      `${where}: the button said saved`,
    ).toHaveLength(1);
  return expected;
}

const rowsShown = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as typeof InPanel).rowsOfPanel());

const journal = ({ changes }: Dump) => changes.map(({ n: _, ...entry }) => entry);

const byDeal = (rows: readonly { dealId: string }[]) =>
  [...rows].sort((a, b) => (a.dealId < b.dealId ? -1 : 1));
