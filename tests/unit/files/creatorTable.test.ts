import { expect, test } from 'vitest';
import {
  type CreatorColumn,
  type CreatorLine,
  type CreatorWords,
  creatorColumns,
  creatorTable,
} from '@/lib/files/creatorTable';
import { makeAt, makeContact, makeCreator, makeDeal, makeProfile } from '@/tests/make';

const words: CreatorWords = {
  columns: Object.fromEntries(creatorColumns.map((column) => [column, `<${column}>`])) as Record<
    CreatorColumn,
    string
  >,
  exact: 'exact',
  rounded: 'rounded',
  yes: 'yes',
  no: 'no',
};
const lineOf = (over: Partial<CreatorLine> = {}): CreatorLine => ({
  deal: makeDeal(),
  creator: makeCreator(),
  profile: makeProfile(),
  stage: 'Contacted',
  nextStep: null,
  fee: null,
  ...over,
});
function cellOf(line: CreatorLine, column: CreatorColumn) {
  const { columns, rows } = creatorTable([line], words);
  return rows[0]?.[columns.indexOf(`<${column}>`)];
}

test('[FILE-4] median views come with their precision and over how many videos they are', () => {
  const views = { value: 9871, exact: true, n: 9, pinned: 2, source: 'videoGrid', at: makeAt } as const;
  const cells = (profile: CreatorLine['profile']) =>
    (['medianViews', 'medianViewsPrecision', 'medianViewsOf'] as const).map((column) =>
      cellOf(lineOf({ profile }), column),
    );

  expect(cells(makeProfile({ views }))).toEqual([9871, 'exact', 9]);
  expect(cells(makeProfile())).toEqual([null, null, null]);
});

test('[FILE-4] tells rounded counts from exact ones, count by count', () => {
  const profile = makeProfile({
    followers: { value: 128_412, exact: true },
    following: { value: 0, exact: true },
    likes: { value: 1_200_000, exact: false },
    posts: null,
  });
  const line = lineOf({ profile });

  const pairs = (['followers', 'following', 'likes', 'posts'] as const).map((count) => [
    cellOf(line, count),
    cellOf(line, `${count}Precision`),
  ]);

  expect(pairs).toEqual([
    [128_412, 'exact'],
    [0, 'exact'],
    [1_200_000, 'rounded'],
    [null, null],
  ]);
});

test('[FILE-3] a creator whose records are gone still has its row, unknown where nothing is known', () => {
  const line = lineOf({ creator: undefined, profile: undefined });

  const cells = creatorTable([line], words).rows[0] ?? [];

  expect(cells).toHaveLength(creatorColumns.length);
  expect(cells).not.toContain(undefined);
  expect(cellOf(line, 'name')).toBeNull();
  expect(cellOf(line, 'verified')).toBeNull();
  expect(cellOf(line, 'emails')).toBeNull();
  expect(cellOf(line, 'stage')).toBe('Contacted');
});

test('[FILE-3] "not verified" is no, not unknown', () => {
  expect(cellOf(lineOf({ profile: makeProfile({ verified: false }) }), 'verified')).toBe('no');
  expect(cellOf(lineOf({ profile: makeProfile({ verified: null }) }), 'verified')).toBeNull();
});

test('[FILE-5] several addresses stand in one cell, other contacts with their kind', () => {
  const contacts = [
    makeContact({ kind: 'email', value: 'ana@shop.example' }),
    makeContact({ kind: 'whatsapp', value: '+14155550100' }),
    makeContact({ kind: 'email', value: 'team@shop.example' }),
  ];
  const line = lineOf({ creator: makeCreator({ contacts }) });

  expect(cellOf(line, 'emails')).toBe('ana@shop.example; team@shop.example');
  expect(cellOf(line, 'otherContacts')).toBe('whatsapp: +14155550100');
});

test('[FILE-5] a creator nobody may write to says so in the table', () => {
  const block = { reason: 'optedOut' as const, note: '', at: makeAt };

  expect(cellOf(lineOf({ deal: makeDeal({ block }) }), 'doNotContact')).toBe('yes');
  expect(cellOf(lineOf(), 'doNotContact')).toBe('no');
});

test('headings come in the order of the cells', () => {
  expect(creatorTable([], words)).toEqual({
    columns: creatorColumns.map((column) => `<${column}>`),
    rows: [],
  });
});
