import type { Profile } from '@/lib/model/profile';
import { CreatorPage } from './CreatorPage';
import { expect, test } from './extension';
import type { Launched } from './launch';
import type { Panel } from './Panel';
import { fixturePages, type SavedPage, sharedPages } from './savedPages';
import { judge } from './verdict';

const shared = sharedPages();

test.describe('the project’s own pages of invented people, in the built extension', () => {
  for (const saved of fixturePages()) {
    test(saved.id, async ({ extension, panel }) => readsRightly(saved, extension, panel));
  }
});

test.describe('the real saved pages beside the project, in the built extension', () => {
  test.skip(shared.length === 0, 'there is no ../shared/pages beside the project');
  for (const saved of shared) {
    test(saved.id, async ({ extension, panel }) => readsRightly(saved, extension, panel));
  }
});

/** One page under its own address: pressed, stored, compared, and no request caused by the press. */
async function readsRightly(saved: SavedPage, extension: Launched, panel: Panel): Promise<void> {
  extension.pages.set(saved.url, { html: saved.html, policy: 'strict' });
  const tab = await extension.context.newPage();
  await tab.goto(saved.url, { waitUntil: 'domcontentloaded' });
  const page = new CreatorPage(tab);

  const hasButton = await appears(page);
  const before = extension.ofThePage.length;
  if (hasButton) await page.addToPipeline();
  const stored = hasButton ? await firstProfile(page, panel) : undefined;

  const asked = extension.ofThePage.slice(before).filter(({ url }) => !isWrittenIn(saved, url));
  expect(asked, 'the press caused a request').toEqual([]);
  if (!saved.expected) {
    expect(stored, 'captured somebody from a page without a creator').toBeUndefined();
    console.log(`${saved.id.padEnd(52)} rightly nothing`);
    return;
  }
  if (!stored && saved.kind !== 'profile') {
    console.log(`${saved.id.padEnd(52)} nothing stored (a ${saved.kind} page need not tell)`);
    return;
  }
  expect(stored, hasButton ? 'nothing was stored' : 'there is no button').toBeDefined();
  if (!stored) return;
  const verdicts = judge(saved.kind, saved.expected, stored);
  const told = Object.entries(verdicts).filter(([, verdict]) => verdict !== 'none');
  console.log(`${saved.id.padEnd(52)} ${told.map(([field, verdict]) => `${field}:${verdict}`).join(' ')}`);
  expect(Object.fromEntries(told.filter(([, verdict]) => verdict !== 'right'))).toEqual({});
}

/** A page's markup may ask late, whatever is pressed; then the address stands in it, whole or from its path on. */
function isWrittenIn({ html, url: page }: SavedPage, asked: string): boolean {
  const markup = html.replaceAll('&amp;', '&');
  return markup.includes(asked) || markup.includes(asked.replace(new URL(page).origin, ''));
}

async function appears(page: CreatorPage): Promise<boolean> {
  return page.button.waitFor({ state: 'visible', timeout: 4000 }).then(
    () => true,
    () => false,
  );
}

async function firstProfile(page: CreatorPage, panel: Panel): Promise<Profile | undefined> {
  await page.answered();
  const [profile] = await panel.rows('profiles');
  return profile;
}
