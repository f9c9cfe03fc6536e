import type { Page } from '@playwright/test';
import type { MutantResult } from '../mutants/reader.entry';
import { bundled } from './bundled';
import { CreatorPage } from './CreatorPage';
import { expect, test } from './extension';
import { intruder, type Person } from './mutate';
import { type Expected, fixturePages, type SavedPage, sharedPages } from './savedPages';

const count = Number(process.env.JIANLIAN_MUTANTS ?? 300);
const seed = Number(process.env.JIANLIAN_SEED ?? 20261124);
const throughExtension = 30;

test(`${count} damaged pages: no throw, and never somebody else`, async ({ extension, panel }) => {
  test.setTimeout(120_000 + count * 600);
  const pages = [...fixturePages(), ...sharedPages()].filter(({ expected }) => expected !== null);
  const reader = await extension.context.newPage();
  await reader.addScriptTag({ content: await bundled('tests/mutants/reader.entry.ts') });
  for (const saved of pages) await keepIn(reader, saved);
  const wrong: string[] = [];
  const tally = { captured: 0, refused: 0, throughExtension: 0, pressedTwice: 0 };
  const kinds: Record<string, number> = {};

  for (let number = 0; number < count; number++) {
    const saved = pages[number % pages.length];
    if (!saved?.expected) continue;
    const one = seed + number;
    const isShown = number % throughExtension === 0;
    const read = await readIn(reader, saved, one, isShown);
    const about = `${saved.id}, seed ${one}: ${read.changes.join('; ')}`;

    wrong.push(...read.faults.map((fault) => `${about}: ${fault}`));
    for (const change of read.changes) kinds[change] = (kinds[change] ?? 0) + 1;
    if ('threw' in read.result) continue;
    if (!read.result.ok) tally.refused++;
    else {
      tally.captured++;
      const fault = faultOf(read.result.capture, saved);
      if (fault) wrong.push(`${about}: ${fault}`);
    }
    if (isShown && read.html) {
      tally.throughExtension++;
      wrong.push(...(await shownToExtension(read.html, saved, about)));
    }
  }

  expect(wrong).toEqual([]);
  expect(tally.captured).toBeGreaterThan(count / 10); // damage that leaves nothing to read would prove nothing
  console.log(`[soak] ${count} mutants of ${pages.length} pages, seed ${seed}: ${JSON.stringify(tally)}`);
  console.log(JSON.stringify(kinds, null, 1));

  async function shownToExtension(html: string, saved: SavedPage, about: string): Promise<string[]> {
    const known = new Set((await panel.rows('profiles')).map(({ id }) => id));
    extension.pages.set(saved.url, { html, policy: 'strict' });
    const tab = await extension.context.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(`${about}: in the extension: ${error.message}`));
    await tab.goto(saved.url, { waitUntil: 'domcontentloaded' });
    const page = new CreatorPage(tab);
    const hasButton = await page.button.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    // Chromium may lose a click into a frame while the page around it still lays out a megabyte of bio: said in the tally.
    if (hasButton)
      await page.addToPipeline().catch(async () => {
        tally.pressedTwice++;
        await page.addToPipeline().catch(async (cause) => {
          throw new Error(`${about}: pressed twice without an answer; ${await page.surroundings()}`, {
            cause,
          });
        });
      });
    const fresh = (await panel.rows('profiles')).filter(({ id }) => !known.has(id));
    await tab.close();
    const faults = fresh.map((profile) => faultOf(profile, saved)).filter((fault) => fault !== undefined);
    return [...errors, ...faults.map((fault) => `${about}: in the extension: ${fault}`)];
  }
});

type Facts = { handle: string; platformId: string | null; displayName: string | null } & Record<
  string,
  unknown
>;

/** Who was captured must be who the address names (or, on posts, who wrote them); nothing of the intruder may be in it. */
function faultOf(facts: Facts, { expected, url }: SavedPage): string | undefined {
  if (!expected) return undefined;
  const isNamed = url.toLowerCase().includes(expected.handle.toLowerCase());
  if (isNamed && facts.handle.toLowerCase() !== expected.handle.toLowerCase())
    return `captured @${facts.handle}`;
  if (facts.handle === intruder.handle) return isNamed ? 'captured the intruder' : undefined; // a post that wholly became his
  const traces = [intruder.platformId, intruder.name, String(intruder.count), intruder.handle];
  const text = JSON.stringify(facts);
  const trace = traces.find((one) => text.includes(one));
  return trace ? `holds ${trace} of somebody else` : undefined;
}

type Reader = typeof import('../mutants/reader.entry');

function keepIn(reader: Page, { id, html, url, expected }: SavedPage): Promise<void> {
  return reader.evaluate(
    ([name, text, address, person]) =>
      (globalThis as unknown as Reader).keepPage(name, text, address, person),
    [id, html, url, JSON.stringify(personOf(expected))] as const,
  );
}

function readIn(reader: Page, { id }: SavedPage, one: number, wantsHtml: boolean): Promise<MutantResult> {
  return reader.evaluate(
    ([name, number, wants]) => (globalThis as unknown as Reader).readMutant(name, number, wants),
    [id, one, wantsHtml] as const,
  );
}

function personOf(expected: Expected | null): Person {
  const { handle = '', platformId = null, displayName = null, followers, likes } = expected ?? { handle: '' };
  return {
    handle,
    platformId: platformId ?? null,
    name: displayName ?? null,
    counts: [followers, likes].filter((one): one is number => typeof one === 'number' && one > 1000),
  };
}
