import { expect, test } from 'vitest';
import {
  asked,
  conditionOn,
  daysOf,
  operatorOf,
  operatorsOf,
  type Span,
} from '@/components/pipeline/filter/condition';
import { filterFields } from '@/components/pipeline/filter/filterFields';
import { askedBy, filterOf, hangsOnTime, partsOf } from '@/components/pipeline/filter/parts';
import { filterSchema } from '@/lib/model/query';
import type { QueryContext } from '@/lib/store/query/fields';
import { matching } from '@/lib/store/query/matching';
import { makeRow } from '../makeRow';

const context: QueryContext = {
  now: '2026-11-24T12:00:00.000Z',
  stageOrder: new Map(),
  lists: { of: () => [], nameOf: (id) => id },
  isWindowOpen: () => null,
};
const rows = [
  makeRow({ name: 'Ana', country: 'US', tags: ['pan'], hasEmail: false }),
  makeRow({ name: 'Bea', country: 'DE', tags: ['pan'], hasEmail: true }),
  makeRow({ name: 'Cleo', country: 'DE', tags: [], hasEmail: false }),
];
const names = (filter: Parameters<typeof askedBy>[0]) =>
  rows.filter(matching(askedBy(filter), context)).map(({ name }) => name);

test('[PANEL-18] conditions hold together, an "or" group where one of it holds; unfinished ones narrow nothing', () => {
  const country = { field: 'country' as const, in: ['DE'] };
  const either = { any: [conditionOn('tags'), { field: 'hasEmail' as const, is: true }] };

  expect(
    names(filterOf([conditionOn('country'), conditionOn('followers'), { any: [conditionOn('tags')] }])),
  ).toEqual(['Ana', 'Bea', 'Cleo']);
  expect(names(filterOf([country]))).toEqual(['Bea', 'Cleo']);
  expect(names(filterOf([country, either]))).toEqual(['Bea']);
  expect(names(filterOf([{ not: country }]))).toEqual(['Ana']);
});

test('[PANEL-18] every condition the screen can make is a filter that can be saved, and is read back as it was asked', () => {
  for (const field of filterFields(() => true))
    for (const operator of operatorsOf(field)) {
      const condition = conditionOn(field, operator);
      const filter = filterOf([condition]);

      expect(filterSchema.parse(filter)).toEqual(filter);
      expect([field, operatorOf(condition)]).toEqual([field, operator]);
      expect(partsOf(filter)).toEqual([condition]);
    }
});

test('[PANEL-18] a filter of a link that is no list of conditions is asked as it stands', () => {
  const nested = { not: { all: [{ field: 'country' as const, in: ['DE'] }] } };

  expect(partsOf(nested)).toBeNull();
  expect(names(nested)).toEqual(['Ana']);
  expect(partsOf({ field: 'seen', from: '2026-01-01T00:00:00.000Z' })).toBeNull();
});

test('[PANEL-18] only what counts days from now or good hours hangs on the time', () => {
  expect(hangsOnTime({ all: [{ field: 'seen', to: -40 }] })).toBe(true);
  expect(hangsOnTime({ any: [{ field: 'windowOpen', is: true }] })).toBe(true);
  expect(
    hangsOnTime({
      all: [
        { field: 'country', in: ['DE'] },
        { field: 'followers', from: 1 },
      ],
    }),
  ).toBe(false);
});

test('[PANEL-19] asked otherwise, a choice keeps its values; a span its way of counting', () => {
  const chosen = { field: 'country' as const, in: ['DE', 'US'] };

  expect(asked(chosen, 'notIn')).toEqual({ not: chosen });
  expect(asked({ not: chosen }, 'in')).toEqual(chosen);
  expect(asked(chosen, 'unknown')).toEqual({ field: 'country', known: false });
  expect(daysOf(conditionOn('lastContact', 'before') as Span)).toBe(7);
  expect(daysOf(conditionOn('lastContact', 'within') as Span)).toBe(7);
  expect(daysOf(conditionOn('next', 'ahead') as Span)).toBe(7);
});
