import { describe, expect, test } from 'vitest';
import { buttonView, type CardModel, detailsView, type Shown } from '@/components/capture/cardView';
import { errorCodes } from '@/lib/errors';
import { stageKinds } from '@/lib/model/brand';

/** A page's script never translates, opens no file, merges nobody, keeps no lists, and makes neither stages nor fields. */
const elsewhere = ['translate.', 'file.', 'merge.', 'list.', 'field.', 'stage.nameTaken', 'stage.tooMany'];
const met = errorCodes.filter((code) => !elsewhere.some((area) => code.startsWith(area)));

const deal = {
  handle: 'ana.example',
  dealId: '00000000-0000-7000-8000-000000000001',
  stageKind: 'replied',
  stageName: null,
  owner: 'me',
  stageSince: '2026-11-24T09:40:00.000Z',
} as const;
const model = (shown: Shown, language: CardModel['language'] = 'en'): CardModel => ({
  shown,
  language,
  shortcut: 'Alt+Shift+S',
  panelStayedShut: false,
});
const every: Shown[] = [
  { is: 'unknown' },
  { is: 'add', handle: 'ana.example' },
  { is: 'add', handle: null },
  { is: 'saving' },
  ...stageKinds.map((stageKind): Shown => ({ is: 'inPipeline', ...deal, stageKind })),
  ...(['posted', 'linked', 'known'] as const).map((post): Shown => ({ is: 'inPipeline', ...deal, post })),
  { is: 'inPipeline', ...deal, offer: { deliverableId: deal.dealId, format: 'video', about: 'Night serum' } },
  { is: 'incomplete', ...deal, missing: ['followers', 'likes'], read: 9, report: 'r' },
  { is: 'doNotContact', ...deal },
  ...met.map((code): Shown => ({ is: 'refused', code, report: null })),
  ...met.map((code): Shown => ({ is: 'failed', code })),
];

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test('[BTN-8] every state has its word, its full name and its sentences', () => {
    for (const shown of every) {
      const { word, label } = buttonView(model(shown, language));
      const { title, body } = detailsView(model(shown, language));

      for (const text of [word, label, title, body]) expect(text, JSON.stringify(shown)).toMatch(/\p{L}/u);
      for (const text of [word, label, title, body]) expect(text, JSON.stringify(shown)).not.toContain('{{');
    }
  });
});

test('[BTN-9] in the pipeline it says the stage, and whose deal a press opens', () => {
  const view = buttonView(model({ is: 'inPipeline', ...deal }));

  expect(view).toMatchObject({ word: 'Replied', icon: { ring: 'replied' } });
  expect(view.label).toContain('@ana.example');
});

test('[BTN-30] on a post it says what became of its link', () => {
  const shown: Shown = { is: 'inPipeline', ...deal, stageKind: 'published', post: 'posted' };

  expect(buttonView(model(shown))).toMatchObject({ word: 'Post saved', icon: { ring: 'published' } });
  expect(detailsView(model(shown)).body).toContain('label');
});

test('[BTN-9] a stage that the brand named itself is called by that name', () => {
  expect(buttonView(model({ is: 'inPipeline', ...deal, stageName: 'Waiting list' })).word).toBe(
    'Waiting list',
  );
});

test('[BTN-7] saved with fields missing: says how many, names them, and offers the report', () => {
  const shown: Shown = {
    is: 'incomplete',
    ...deal,
    missing: ['followers', 'likes'],
    read: 9,
    report: 'the report',
  };

  expect(buttonView(model(shown)).word).toContain('2');
  expect(detailsView(model(shown))).toMatchObject({
    title: 'Followers and Likes could not be read',
    report: 'the report',
  });
  expect(detailsView(model(shown)).body).toContain('9');
});

test('[BTN-8] a wall is said to be a wall, without a report; a page that should be readable offers one', () => {
  const wall = detailsView(model({ is: 'refused', code: 'capture.wall', report: null }));
  const noData = detailsView(model({ is: 'refused', code: 'capture.noData', report: 'the report' }));

  expect(wall).toMatchObject({ body: expect.stringContaining('login wall'), report: null });
  expect(noData.report).toBe('the report');
});

test('[BTN-13] only "not saved" is urgent', () => {
  expect(every.filter((shown) => buttonView(model(shown)).isUrgent).map(({ is }) => is)).toEqual(
    met.map(() => 'failed'),
  );
});

test('[BTN-9] where the panel cannot be opened from a page, the details say where it can', () => {
  const view = detailsView({ ...model({ is: 'inPipeline', ...deal }), panelStayedShut: true });

  expect(view.foot).toContain('toolbar');
});

test('[BTN-31] before a press it says which content the post would be', () => {
  const offer = { deliverableId: deal.dealId, format: 'video', about: 'Night serum' } as const;

  expect(buttonView(model({ is: 'inPipeline', ...deal, offer })).label).toContain('Video \u00b7 Night serum');
  expect(detailsView(model({ is: 'inPipeline', ...deal, offer })).title).toContain(
    'Video \u00b7 Night serum',
  );
});
