import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, filterSchema, type Query } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import { tableQuery } from '@/lib/store/query/tableQuery';
import { due, makeRow } from '@/tests/unit/components/pipeline/makeRow';

const now = '2026-11-25T09:00:00.000Z';
const context = {
  now,
  stageOrder: new Map([
    ['new', 1],
    ['talk', 2],
  ]),
  isWindowOpen: ({ zone }: PipelineRow) => (zone === null ? null : zone === 'Asia/Tokyo'),
  lists: { of: (creatorId: string) => (creatorId === ana.creatorId ? ['l2', 'l1'] : []), nameOf: listName },
};
function listName(listId: string): string {
  return listId === 'l1' ? 'spring' : 'autumn';
}
const all: Query = { search: '', filter: null, sort: [] };
const names = (rows: readonly PipelineRow[], query: Partial<Query>) =>
  tableQuery()
    .ask(rows, { ...all, ...query }, context)
    .rows.map(({ name }) => name);
const count = (value: number) => ({ value, exact: true });

const ana = makeRow({
  name: 'Ana',
  stage: 'talk',
  tags: ['skin', 'vip'],
  country: 'US',
  followers: count(900),
  engagement: 0.02,
  views: { ...count(12_000), n: 16 },
  viewEngagement: 0.06,
  hasEmail: true,
  zone: 'America/New_York',
  seenAt: '2026-10-01T00:00:00.000Z',
  lastContactAt: '2026-11-20T00:00:00.000Z',
});
const bai = makeRow({
  name: '白',
  stage: 'new',
  platform: 'instagram',
  country: 'JP',
  followers: count(50_000),
  zone: 'Asia/Tokyo',
  ownerId: 'li',
  nextAction: due('2026-11-27T00:00:00.000Z'),
});
const zhang = makeRow({ name: '张', stage: 'gone', tags: ['vip'], followers: null, seenAt: null });
const rows = [ana, bai, zhang];

test.each<[string, Filter, string[]]>([
  ['one of several stages', { field: 'stage', in: ['talk', 'gone'] }, ['Ana', '张']],
  ['any of their tags', { field: 'tags', in: ['skin'] }, ['Ana']],
  ['no tag', { field: 'tags', in: [null] }, ['白']],
  ['no owner', { field: 'owner', in: [null] }, ['Ana', '张']],
  ['a platform', { field: 'platform', in: ['instagram'] }, ['白']],
  ['a country, or none', { field: 'country', in: ['JP', null] }, ['白', '张']],
  ['at least so many followers', { field: 'followers', from: 900 }, ['Ana', '白']],
  ['at most so many: unknown is not few', { field: 'followers', to: 900 }, ['Ana']],
  ['engagement', { field: 'engagement', from: 0.01 }, ['Ana']],
  ['median views', { field: 'views', from: 10_000 }, ['Ana']],
  ['likes per view: unknown is not few', { field: 'viewEngagement', to: 0.1 }, ['Ana']],
  ['contacted since a day', { field: 'lastContact', from: '2026-11-01T00:00:00.000Z' }, ['Ana']],
  ['never contacted', { field: 'lastContact', known: false }, ['白', '张']],
  ['due within three days', { field: 'next', from: 0, to: 3 }, ['白']],
  ['seen more than 40 days ago', { field: 'seen', to: -40 }, ['Ana']],
  ['has an address', { field: 'hasEmail', is: true }, ['Ana']],
  ['window open now: unknown is neither', { field: 'windowOpen', is: false }, ['Ana']],
  ['window open now', { field: 'windowOpen', is: true }, ['白']],
  ['on a list', { field: 'list', in: ['l1'] }, ['Ana']],
  ['on no list', { field: 'list', in: [null] }, ['白', '张']],
  ['zone known', { field: 'zone', known: true }, ['Ana', '白']],
  [
    'and, or, not',
    {
      all: [
        { not: { field: 'stage', in: ['new'] } },
        { any: [{ field: 'hasEmail', is: true }, { any: [] }] },
      ],
    },
    ['Ana'],
  ],
])('[QUERY-1] filters: %s', (_, filter, expected) => {
  expect(filterSchema.parse(filter)).toEqual(filter);
  expect(names(rows, { filter })).toEqual(expected);
});

test('[QUERY-2] sorts by several keys; unknown comes last whichever way; equal rows keep their order', () => {
  const sort = (desc: boolean) => names(rows, { sort: [{ by: 'followers', desc }] });
  expect(sort(false)).toEqual(['Ana', '白', '张']);
  expect(sort(true)).toEqual(['白', 'Ana', '张']);

  const twins = ['b', 'a', 'c'].map((name) => makeRow({ name, country: name === 'c' ? 'JP' : 'US' }));
  expect(names(twins, { sort: [{ by: 'country', desc: true }] })).toEqual(['b', 'a', 'c']);
  expect(
    names(twins, {
      sort: [
        { by: 'country', desc: false },
        { by: 'name', desc: false },
      ],
    }),
  ).toEqual(['c', 'a', 'b']);
});

test('[QUERY-2] names stand by pinyin, numbers in them by their value', () => {
  const named = ['张', 'cook 10', '白', 'Cook 2', '李'].map((name) => makeRow({ name }));

  const sorted = names(named, { sort: [{ by: 'name', desc: false }] });

  expect(sorted.filter((name) => name?.length === 1)).toEqual(['白', '李', '张']);
  expect(sorted.filter((name) => name?.toLowerCase().startsWith('cook'))).toEqual(['Cook 2', 'cook 10']);
});

test('[QUERY-4] the same question on the same rows is the same answer', () => {
  const table = tableQuery();

  expect(table.ask(rows, all, context)).toBe(table.ask(rows, all, context));
});

const someRow = fc.record({
  name: fc.constantFrom('张', '白', 'Ana', 'Bo', null),
  stage: fc.constantFrom('new', 'talk', 'gone'),
  followers: fc.option(fc.integer({ min: 0, max: 4 }).map(count)),
  hasEmail: fc.boolean(),
});
const someQuery = fc.record({
  search: fc.constantFrom('', 'a'),
  filter: fc.constantFrom<Filter | null>(null, { field: 'hasEmail', is: true }),
  sort: fc.array(
    fc.record({ by: fc.constantFrom('name' as const, 'followers' as const), desc: fc.boolean() }),
    { maxLength: 2 },
  ),
});

test('[QUERY-4] rows that changed, came or went since: the same as asked anew (property)', () => {
  fc.assert(
    fc.property(
      fc.array(someRow, { maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(20), fc.option(someRow), fc.boolean()), { maxLength: 8 }),
      someQuery,
      (start, steps, query) => {
        const table = tableQuery();
        let current = start.map((row) => makeRow(row));
        table.ask(current, query, context);
        for (const [at, row, isNew] of steps) {
          if (row === null) current = current.filter((_, index) => index !== at);
          else if (isNew || at >= current.length) current = [...current, makeRow(row)];
          else current = current.with(at, { ...makeRow(row), dealId: current[at]!.dealId });

          expect(table.ask(current, query, context)).toEqual(tableQuery().ask(current, query, context));
        }
      },
    ),
    { numRuns: 200 },
  );
});
