import { expect, test } from 'vitest';
import type { OwnField, OwnFieldType, OwnValue } from '@/lib/model/ownField';
import { type Filter, filterSchema, ownRef, type Query } from '@/lib/model/query';
import type { QueryContext } from '@/lib/store/query/fields';
import { grouped, groupKeys } from '@/lib/store/query/grouping';
import { matching } from '@/lib/store/query/matching';
import { tableQuery } from '@/lib/store/query/tableQuery';
import { makeRow } from '@/tests/unit/components/pipeline/makeRow';

const field = (type: OwnFieldType, more: Partial<OwnField> = {}): OwnField => ({
  id: type,
  type,
  name: type,
  choices: [],
  order: 0,
  retired: false,
  ...more,
});
const choices = ['second', 'first'].map((id) => ({ id, name: id, retired: false }));
const all = [
  field('text'),
  field('number'),
  field('money'),
  field('date'),
  field('choice', { choices }),
  field('link'),
  field('checkbox'),
];
const context: QueryContext = {
  now: '2026-11-24T17:40:00.000Z',
  today: '2026-11-25',
  stageOrder: new Map(),
  isWindowOpen: () => null,
  lists: { of: () => [], nameOf: (id) => id },
  own: new Map(all.map((one) => [one.id, one])),
};
const rows = (type: OwnFieldType, values: OwnValue[]) =>
  values.map((value, n) => makeRow({ dealId: String(n), fields: value === null ? {} : { [type]: value } }));
const usd = (units: number) => ({ minor: String(units * 100), currency: 'USD' });

/** Which of the values are found, by their place. */
const found = (type: OwnFieldType, values: OwnValue[], filter: Filter) =>
  rows(type, values)
    .filter(matching(filterSchema.parse(JSON.parse(JSON.stringify(filter))), context))
    .map(({ dealId }) => Number(dealId));
const order = (type: OwnFieldType, values: OwnValue[], desc = false) => {
  const query: Query = { search: '', filter: null, sort: [{ by: ownRef(type), desc }] };
  return tableQuery()
    .ask(rows(type, values), query, context)
    .rows.map(({ dealId }) => Number(dealId));
};

const text = ownRef('text');
const date = ownRef('date');
const money = ownRef('money');
const box = ownRef('checkbox');
const asked: [string, OwnFieldType, OwnValue[], Filter, number[]][] = [
  [
    'all words in any case and width',
    'text',
    ['铸铁 Ｐan', 'pan', null],
    { field: text, has: 'PAN 铸铁' },
    [0],
  ],
  ['not these words', 'text', ['pan', 'pot', null], { not: { field: text, has: 'pan' } }, [1, 2]],
  ['what is known', 'text', ['pan', null], { field: text, known: true }, [0]],
  ['a range', 'number', [1, 2.5, 4, null], { field: ownRef('number'), from: 2, to: 4 }, [1, 2]],
  [
    'amounts of one currency',
    'money',
    [usd(450), { minor: '450', currency: 'JPY' }, usd(900), null],
    { field: money, currency: 'USD', from: 400, to: 500 },
    [0],
  ],
  [
    'an amount without its currency named',
    'money',
    [{ minor: '450', currency: 'JPY' }],
    { field: money, from: 450, to: 450 },
    [0],
  ],
  [
    'one of the choices',
    'choice',
    ['first', 'second', null],
    { field: ownRef('choice'), in: ['first'] },
    [0],
  ],
  ['none chosen', 'choice', ['first', null], { field: ownRef('choice'), in: [null] }, [1]],
  ['ticked', 'checkbox', [true, null], { field: box, is: true }, [0]],
  ['not ticked, untouched too', 'checkbox', [true, null], { field: box, is: false }, [1]],
  ['a link', 'link', ['https://docs.example/a', null], { field: ownRef('link'), known: false }, [1]],
  [
    'from a day to a day',
    'date',
    ['2026-11-01', '2026-11-30', '2026-12-01', null],
    { field: date, day: { from: '2026-11-01', to: '2026-11-30' } },
    [0, 1],
  ],
  [
    'the last two days by the own calendar',
    'date',
    ['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-26'],
    { field: date, day: { from: -2, to: 0 } },
    [1, 2],
  ],
  ['behind today', 'date', ['2026-11-24', '2026-11-25'], { field: date, day: { to: -1 } }, [0]],
  ['a field that is gone', 'text', ['pan'], { field: 'own:gone', known: true }, []],
];

test.each(asked)('[FIELD-8] filtered by own fields: %s', (_, type, values, filter, places) => {
  expect(found(type, values, filter)).toEqual(places);
});

test('[FIELD-8] sorted by own fields: pinyin, the order of the choices, amounts within their currency; unknown last both ways', () => {
  const yen = (minor: string) => ({ minor, currency: 'JPY' });

  expect(order('text', [null, '张', 'b', '阿'])).toEqual([3, 1, 2, 0]);
  expect(order('choice', ['first', null, 'second'])).toEqual([2, 0, 1]);
  expect(order('number', [3, null, -1], true)).toEqual([0, 2, 1]);
  expect(order('date', ['2026-11-24', null, '2026-02-01'])).toEqual([2, 0, 1]);
  expect(order('money', [usd(2), yen('900'), null, usd(1), yen('100')])).toEqual([4, 1, 3, 0, 2]);
  expect(order('money', [usd(2), yen('900'), null, usd(1), yen('100')], true)).toEqual([1, 4, 0, 3, 2]);
  expect(order('checkbox', [true, null, true], true)).toEqual([0, 2, 1]);
});

test('[FIELD-8] grouped by own fields: choices as they are offered, ticked before not, days in order, who has none last', () => {
  const groups = (type: OwnFieldType, values: OwnValue[]) => {
    const keysOf = groupKeys(ownRef(type), context, () => '');
    return grouped(rows(type, values), ownRef(type), context, keysOf).map(({ key, rows: own }) => [
      key,
      own.length,
    ]);
  };

  expect(groups('choice', ['first', null, 'second', 'first'])).toEqual([
    ['second', 1],
    ['first', 2],
    [null, 1],
  ]);
  expect(groups('checkbox', [null, true, null])).toEqual([
    ['true', 1],
    ['false', 2],
  ]);
  expect(groups('date', ['2026-12-01', '2026-11-24', null])).toEqual([
    ['2026-11-24', 1],
    ['2026-12-01', 1],
    [null, 1],
  ]);
});
