import type { Locator } from '@playwright/test';
import { type Edition, editionSchema, type Feature, features, has } from '@/lib/model/edition';
import { expect, test } from './extension';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
/** Whose day it is, and whose night: only at night is there something to be reminded of. */
const awake = 'ana.example';
const asleep = 'yuki_plants';

test.use({ pinnedAt: now });

/** Where each feature shows itself, and on which screen. `brands` has no screen of its own yet: one brand stays unnamed. */
const signs: {
  [F in Exclude<Feature, 'brands'>]: {
    on: 'list' | 'creator' | 'draft' | 'nightDraft' | 'settings' | 'duplicates';
    sign: (panel: Panel) => Locator;
  };
} = {
  creators: { on: 'list', sign: ({ page }) => page.getByText('Ana Belmont').first() },
  tags: { on: 'creator', sign: ({ page }) => page.getByText('skin care', { exact: true }).first() },
  stages: { on: 'creator', sign: ({ page }) => page.getByText(textOf('stageKinds.negotiating')).first() },
  mailTemplates: {
    on: 'draft',
    sign: ({ page }) => page.getByRole('tab', { name: textOf('draft.channels.email') }),
  },
  duplicates: {
    on: 'duplicates',
    sign: ({ page }) => page.getByRole('heading', { name: textOf('duplicates.title'), exact: true }),
  },
  pipeline: { on: 'list', sign: ({ page }) => page.getByText('Answer her offer').first() },
  sendWindows: {
    on: 'creator',
    sign: ({ page }) => page.getByRole('img', { name: startOf('creator.time.strip') }),
  },
  twoLanguages: { on: 'draft', sign: ({ page }) => page.getByText(textOf('draft.working')).first() },
  translation: {
    on: 'draft',
    sign: ({ page }) => page.getByRole('button', { name: startOf('draft.translate.button') }).first(),
  },
  directMessages: {
    on: 'draft',
    sign: ({ page }) => page.getByRole('tab', { name: textOf('draft.channels.tiktokDm') }),
  },
  desk: {
    on: 'list',
    sign: ({ page }) => page.getByRole('link', { name: startOf('shell.now') }),
  },
  reminders: {
    on: 'nightDraft',
    sign: ({ page }) => page.getByRole('button', { name: startOf('draft.remind') }),
  },
  growth: {
    on: 'creator',
    sign: ({ page }) => page.getByText(textOf('creator.growth.title'), { exact: true }).first(),
  },
  samples: {
    on: 'creator',
    sign: ({ page }) => page.getByText(textOf('samples.title'), { exact: true }).first(),
  },
  quotes: {
    on: 'creator',
    sign: ({ page }) => page.getByText(textOf('creator.quotes.title'), { exact: true }).first(),
  },
  disclosure: {
    on: 'creator',
    sign: ({ page }) => page.getByText(textOf('disclosure.section'), { exact: true }).first(),
  },
  thread: {
    on: 'creator',
    sign: ({ page }) => page.getByRole('button', { name: startOf('thread.paste') }),
  },
  ownStages: {
    on: 'settings',
    sign: ({ page }) => page.getByRole('heading', { name: textOf('settings.stages.title'), exact: true }),
  },
  ownFields: {
    on: 'settings',
    sign: ({ page }) => page.getByRole('heading', { name: textOf('settings.fields.title'), exact: true }),
  },
  senderTrust: {
    on: 'settings',
    sign: ({ page }) => page.getByRole('heading', { name: textOf('settings.trust.title') }),
  },
};

for (const edition of editionSchema.options) {
  test(`${edition}: shows its rooms and no other's, and keeps every record`, async ({ panel }) => {
    const file = await practicePipeline(now);
    await panel.seed(file);
    await panel.change({ edition, workingLanguage: 'zh' });
    const deals = dealsByHandle(file);
    const places = {
      list: '/',
      creator: `/deal/${deals.get(awake)}`,
      draft: `/deal/${deals.get(awake)}/draft`,
      nightDraft: `/deal/${deals.get(asleep)}/draft`,
      settings: '/settings',
      duplicates: '/duplicates',
    };

    for (const [on, place] of Object.entries(places)) {
      await panel.open(place);
      await panel.settled();
      for (const [feature, { sign }] of signsOn(on)) {
        const shown = expect(sign(panel), `${feature} in ${edition}`);
        if (has(edition, feature)) await shown.toBeVisible();
        else await shown.toHaveCount(0);
      }
    }
    await panel.open('/settings');
    if (edition !== 'enterprise')
      await expect(panel.page.getByText(/\bsplit|workspace|SSO\b/i)).toHaveCount(0);

    for (const [table, rows] of Object.entries(file.tables)) {
      expect(await panel.rows(table as keyof typeof file.tables), table).toHaveLength(rows.length);
    }
  });
}

test('a change of edition in Settings is seen at once and loses nothing', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const choose = async (edition: Edition) => {
    await panel.open('/settings');
    await panel.page
      .getByRole('radio', { name: textOf(`settings.edition.${edition}`), exact: false })
      .first()
      .click();
    await panel.open('/');
  };

  await choose('lite');
  await expect(panel.page.getByText('Answer her offer')).toHaveCount(0);
  await choose('pro');

  await expect(panel.page.getByText('Answer her offer').first()).toBeVisible();
});

test('every feature has a sign in this test', () => {
  const known = [...Object.keys(signs), 'brands'].sort();

  expect(known).toEqual(Object.keys(features).sort());
});

/** A text up to its first variable. */
const startOf = (key: string) => new RegExp(`^${textOf(key, { time: '…' }).split('…')[0]}`);

const signsOn = (on: string) =>
  (Object.entries(signs) as [Feature, (typeof signs)[keyof typeof signs]][]).filter(
    ([, one]) => one.on === on,
  );
