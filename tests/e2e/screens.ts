import { expect, type Page } from '@playwright/test';
import { places } from '@/components/app/places';
import { writtenLook } from '@/components/pipeline/views/viewLink';
import { creatorIdFor, profileIdFor } from '@/lib/identity/derivedIds';
import type { Edition } from '@/lib/model/edition';
import type { ExportFile } from '@/lib/store';
import { type Invented, invented, secondAccount } from './invented';
import { inAnyLanguage } from './texts';

/** Every screen of the panel: where it is, and what must be there before. Pictures, the search for barriers and the editions read this list. */
export type Screen = {
  name: string;
  /** The place in the panel, given the practice pipeline's deals by their creators' handles. */
  place: (deals: ReadonlyMap<string, string>) => string;
  /** Without the practice pipeline: what a person sees who has just begun. */
  empty?: true;
  /** After an import that was cut off: the line about it stands on every screen. Such screens come last. */
  cutOff?: true;
  edition?: Edition;
  /** What is done there before it is looked at. */
  act?: (page: Page) => Promise<void>;
  /** Takes back what that has changed. */
  after?: (page: Page) => Promise<void>;
};

/** As a link to a view shows it. */
const grouped = places.look(
  writtenLook({
    search: '',
    stage: null,
    filter: null,
    sort: [{ by: 'followers', desc: true }],
    group: 'tags',
    columns: ['creator', 'followers', 'stage', 'due', 'owner', 'tags', 'note', 'country'].map((id) =>
      id === 'creator' ? { id, pinned: true } : { id },
    ),
  }),
);

export const screens: readonly Screen[] = [
  { name: 'first-run', place: () => '/', empty: true },
  { name: 'pipeline', place: () => '/' },
  { name: 'board', place: () => '/board' },
  { name: 'pipeline-grouped', place: () => grouped },
  { name: 'broken-link', place: () => '/pipeline/look/cut-off' },
  { name: 'pipeline-lite', place: () => '/', edition: 'lite' },
  { name: 'now', place: () => '/now' },
  { name: 'creator', place: (deals) => `/deal/${deals.get('ana.example')}` },
  { name: 'creator-rounded', place: (deals) => `/deal/${deals.get('minji.daily')}` },
  { name: 'creator-no-zone', place: (deals) => `/deal/${deals.get('lucia.enruta')}` },
  { name: 'creator-opted-out', place: (deals) => `/deal/${deals.get('tomas.climbs')}` },
  { name: 'draft', place: (deals) => `/deal/${deals.get('minji.daily')}/draft` },
  { name: 'draft-blank', place: (deals) => `/deal/${deals.get('ana.example')}/draft` },
  { name: 'draft-opted-out', place: (deals) => `/deal/${deals.get('tomas.climbs')}/draft` },
  { name: 'drafts-templates', place: () => '/', act: chooseTemplate, after: putAway },
  {
    name: 'drafts-before',
    place: () => '/board',
    async act(page) {
      await chooseTemplate(page);
      await page.keyboard.press('Enter');
      await page.locator('.before-drafts').waitFor();
    },
    after: putAway,
  },
  { name: 'drafts-result', place: () => '/', act: writeDrafts, after: takeBack },
  {
    name: 'drafts-to-fill',
    place: () => '/',
    async act(page) {
      await writeDrafts(page);
      await page.locator('.pill:has(.lucide-pen-line)').click();
      await page.locator('.chip').waitFor();
    },
    async after(page) {
      await page.locator('.pill:has(.lucide-pen-line)').click();
      await page.locator('.chip').waitFor({ state: 'detached' });
      await takeBack(page);
    },
  },
  { name: 'caption-check', place: (deals) => `/check/${deals.get('jonas.kueche')}` },
  { name: 'due', place: () => '/due' },
  { name: 'templates', place: () => '/templates' },
  { name: 'template', place: () => '/templates/T01' },
  { name: 'import', place: () => '/import' },
  { name: 'lists', place: () => '/lists' },
  { name: 'lists-none', place: () => '/lists', empty: true },
  { name: 'duplicates', place: () => '/duplicates' },
  {
    name: 'duplicate',
    place: () => `/duplicates/${creatorOf(invented[0])}/${creatorOf(secondAccount)}`,
  },
  { name: 'duplicates-none', place: () => '/duplicates', empty: true },
  { name: 'settings', place: () => '/settings' },
  { name: 'settings-stages', place: () => places.settingsPart('stages') },
  { name: 'pipeline-cut-off', place: () => '/', cutOff: true },
  { name: 'import-cut-off', place: () => '/import', cutOff: true },
];

/** Everybody is chosen, and the templates are there to be found. */
async function chooseTemplate(page: Page): Promise<void> {
  const isBoard = page.url().includes('/board');
  if (isBoard) {
    await page.locator('.board-card').first().focus();
    await page.keyboard.press('x');
  } else await page.locator('.row-mark').first().click();
  await page.locator('.bar.bulk .link').click();
  await page.keyboard.press('Shift+C');
  await page.getByRole('option').first().waitFor();
}

async function writeDrafts(page: Page): Promise<void> {
  await chooseTemplate(page);
  await page.keyboard.press('Enter');
  await page.locator('.before-drafts').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.drafts-result').waitFor();
  await page.locator('.to-fill').first().waitFor();
}

/** Dialog after dialog. */
async function putAway(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

async function takeBack(page: Page): Promise<void> {
  await page
    .locator('.drafts-result')
    .getByRole('button', { name: inAnyLanguage('ui.undo') })
    .click();
  await expect(page.locator('.drafts-result, .to-fill')).toHaveCount(0);
}

const creatorOf = ({ platform, handle }: Pick<Invented, 'platform' | 'handle'> = secondAccount) =>
  creatorIdFor(profileIdFor(platform, handle));

/** Handle → deal id of an exported pipeline. */
export function dealsByHandle({ tables }: ExportFile): Map<string, string> {
  const creatorOf = new Map((tables.profiles ?? []).map(({ handle, creatorId }) => [handle, creatorId]));
  return new Map(
    [...creatorOf].flatMap(([handle, creatorId]) =>
      (tables.deals ?? [])
        .filter((deal) => deal.creatorId === creatorId)
        .map((deal): [string, string] => [handle, deal.id]),
    ),
  );
}
