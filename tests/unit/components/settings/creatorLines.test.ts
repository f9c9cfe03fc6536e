import { expect, test } from 'vitest';
import { creatorLines } from '@/components/settings/creatorLines';
import { decimalAmount } from '@/lib/pipeline/decimalAmount';
import { makeAt, makeBrand, makeCreator, makeDeal, makeProfile } from '@/tests/make';

const words = {
  stageName: ({ name, kind }: { name?: string | undefined; kind: string }) => name ?? `[${kind}]`,
  nextStepName: (kind: string) => `(${kind})`,
};
const stages = [
  { id: 'new', kind: 'sourced' as const, order: 1, retired: false },
  { id: 'talk', kind: 'negotiating' as const, order: 2, retired: false, name: '砍价' },
];

test('[FILE-5] one row per deal, those added first on top, also two with one person', () => {
  const brand = makeBrand({ stages });
  const creator = makeCreator({ name: 'Ana Example' });
  const late = makeDeal({
    creatorId: creator.id,
    brandId: brand.id,
    stage: 'talk',
    createdAt: '2026-11-25T09:00:00.000Z',
  });
  const early = makeDeal({ creatorId: creator.id, brandId: brand.id, stage: 'new', createdAt: makeAt });

  const lines = creatorLines({ deals: [late, early], creators: [creator], brands: [brand] }, words);

  expect(lines.map(({ deal, stage }) => [deal.id, stage])).toEqual([
    [early.id, '[sourced]'],
    [late.id, '砍价'],
  ]);
  expect(lines.map(({ creator: who }) => who?.name)).toEqual(['Ana Example', 'Ana Example']);
});

test('[FILE-5] shows the account with the most followers, whatever its place in the export', () => {
  const creator = makeCreator();
  const small = makeProfile({ creatorId: creator.id, followers: { value: 10, exact: true } });
  const unknown = makeProfile({ creatorId: creator.id, followers: null });
  const large = makeProfile({ creatorId: creator.id, followers: { value: 900, exact: false } });
  const deal = makeDeal({ creatorId: creator.id });

  const [line] = creatorLines(
    { deals: [deal], creators: [creator], profiles: [small, unknown, large] },
    words,
  );

  expect(line?.profile?.id).toBe(large.id);
});

test('[FILE-5] an export without a table, a stage or a person still gives the row', () => {
  const deal = makeDeal({ stage: 'gone' });

  expect(creatorLines({ deals: [deal] }, words)).toEqual([
    {
      deal,
      creator: undefined,
      profile: undefined,
      stage: 'gone',
      stageKind: 'sourced',
      nextStep: null,
      fee: null,
    },
  ]);
  expect(creatorLines({}, words)).toEqual([]);
});

test('[FILE-5] the next step is in words: its own, else those of its kind', () => {
  const step = (text: string) => ({ kind: 'followUp' as const, text, dueAt: null, zone: null });
  const deals = [
    makeDeal({ nextAction: step('寄样单号'), createdAt: '2026-11-24T09:00:00.000Z' }),
    makeDeal({ nextAction: step(''), createdAt: '2026-11-24T10:00:00.000Z' }),
  ];

  expect(creatorLines({ deals }, words).map(({ nextStep }) => nextStep)).toEqual(['寄样单号', '(followUp)']);
});

test.each([
  ['45050', 'USD', '450.50'],
  ['5', 'USD', '0.05'],
  ['0', 'USD', '0.00'],
  ['-5', 'EUR', '-0.05'],
  ['45050', 'JPY', '45050'],
  ['1500', 'KWD', '1.500'],
  ['999999999999999999', 'USD', '9999999999999999.99'],
])('[FILE-5] %s minor units of %s are %s, exactly', (minor, currency, text) => {
  expect(decimalAmount({ minor, currency })).toBe(text);
});
