import { expect, test } from 'vitest';
import { textLanguages } from '@/lib/model/message';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import type { Fulfilment } from '@/lib/outreach/drafts/fulfilment';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { shippedTemplate } from '@/lib/outreach/templates';
import { makeDeal, makeDeliverable, makeSample } from '../../../make';
import { samples as invented } from '../samples';

const now = '2026-12-03T09:00:00.000Z';
const shipped = {
  product: 'Night serum',
  carrier: 'UPS',
  tracking: '1Z999',
  expectedOn: '2026-12-09',
  shippedAt: '2026-12-01T09:00:00.000Z',
};
const due = { dueBy: 'date', dueAt: '2026-12-09T07:59:59.999Z', zone: 'America/Los_Angeles' } as const;
const known = (over: Partial<Fulfilment> = {}): Fulfilment => ({
  samples: [makeSample(shipped)],
  content: [makeDeliverable(due)],
  addressForm: null,
  addressDays: 30,
  labelPath: 'Content disclosure',
  now,
  ...over,
});

type Language = (typeof textLanguages)[number];
function valuesIn(language: Language, fulfilment: Fulfilment, values: Record<string, string> = {}) {
  const typed = Object.entries(values).map(([path, one]) => [path, { working: one, outgoing: one }]);
  const { sources } = invented[0]!;
  const deal = makeDeal({ ...sources.deal, market: 'DE' });
  return draftValues({
    ...sources,
    deal,
    fulfilment,
    values: Object.fromEntries(typed),
    languages: { working: 'zh', outgoing: language },
  }).outgoing;
}

test.for(textLanguages)(
  '[DRAFT-18] %s: T07, T08, T09 and T10 lack nothing that the records know',
  (language) => {
    const asked = known({ samples: [makeSample({ formUrl: 'https://form.example/a' })] });
    const failed = known({
      content: [
        makeDeliverable({
          ...due,
          postedAt: now,
          postUrl: 'https://www.tiktok.com/@ana.example/video/1',
          disclosure: {
            verdict: 'fail',
            note: '',
            at: now,
            check: {
              market: 'DE',
              reason: 'inHashtags',
              place: { start: 0, end: 8, text: '#werbung' },
              rule: 'UWG',
              ruleCheckedAt: '2026-11',
            },
          },
        }),
      ],
    });

    const lacking = [
      ['T07', asked],
      ['T08', known()],
      ['T09', known()],
      ['T10', failed],
    ] as const;
    for (const [templateId, fulfilment] of lacking) {
      const text = shippedTemplate(templateId)?.texts[language]?.email;
      const rendered = renderSide(text!, valuesIn(language, fulfilment));
      expect([templateId, rendered.missing], language).toEqual([templateId, []]);
    }
  },
);

test('[DRAFT-18] days are those of the creator, and a reminder says how many are left', () => {
  const values = valuesIn('en', known());

  expect(values).toMatchObject({
    'due.date': '8 December',
    'due.left': '5',
    'shipping.arrival': '9 December',
    'due.rule': 'please post within 14 days of delivery.',
    deliverable: 'one video',
    'retention.days': '30',
  });
});

test('[DRAFT-18] the form is that of the sample, else the usual one; what is typed wins; what nobody knows is absent', () => {
  const usual = { addressForm: 'https://form.example/usual' };

  expect(valuesIn('en', known(usual))['form.link']).toBe('https://form.example/usual');
  const own = known({ ...usual, samples: [makeSample({ formUrl: 'https://form.example/own' })] });
  expect(valuesIn('en', own)['form.link']).toBe('https://form.example/own');
  expect(valuesIn('en', own, { 'form.link': 'https://form.example/typed' })['form.link']).toBe(
    'https://form.example/typed',
  );
  const nothing = valuesIn('en', known({ samples: [], content: [] }));
  for (const path of ['form.link', 'shipping.carrier', 'due.rule', 'due.date', 'missing.what', 'extension'])
    expect(nothing).not.toHaveProperty([path]);
});

test('[DRAFT-18] an extension is offered while there is one', () => {
  const dueAt = '2026-12-15T07:59:59.999Z';

  expect(valuesIn('de', known({ samples: [makeSample({ ...shipped, dueAt })] })).extension).toBe(
    'einmal 7 Tage',
  );
  const used = makeSample({ ...shipped, dueAt, extendedAt: now });
  expect(valuesIn('de', known({ samples: [used] }))).not.toHaveProperty('extension');
});

test('[DRAFT-18] several promised pieces are counted by their kind', () => {
  const three = (['video', 'video', 'story'] as const).map((format) => makeDeliverable({ format }));

  expect(valuesIn('en', known({ content: three })).deliverable).toBe('2 videos and one story');
  expect(valuesIn('zh', known({ content: three })).deliverable).toBe('2 条视频和一条快拍');
});
