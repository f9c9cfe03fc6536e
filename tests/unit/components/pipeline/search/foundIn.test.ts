import { expect, test } from 'vitest';
import { foundIn, soughtBy } from '@/components/pipeline/search/foundIn';
import type { OwnField } from '@/lib/model/ownField';
import type { Range } from '@/lib/pipeline/foldedText';
import type { PipelineRow } from '@/lib/store';
import { searchText } from '@/lib/store/pipelineRows';
import { typoIndex } from '@/lib/store/query/typos/typoIndex';
import { makeRow } from '../makeRow';

const cut = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end)).join('|');

const typed = (row: PipelineRow, search: string, fields: OwnField[] = []) =>
  foundIn(row, soughtBy(search, new Map(), new Map(fields.map((field) => [field.id, field]))));

/** As the worker of the search answers. */
function nearly(row: PipelineRow, search: string) {
  const index = typoIndex();
  index.set(row.dealId, row.text);
  const near = index.near(search);
  expect([...near.keys()]).toEqual([row.dealId]);
  return foundIn(row, soughtBy(search, near, new Map()));
}

test.each([
  ['Ana Belmont', 'bel', 'Bel'],
  ['Ana Belmont', 'ana mont', 'Ana|mont'],
  ['ＡＮＡ Ｂｅｌｍｏｎｔ', 'ana b', 'ＡＮＡ|Ｂ'],
  ['小满的厨房', '厨房', '厨房'],
  ['由紀🌸さくら', 'さくら', 'さくら'],
  ['김민지', '민지', '민지'],
  ['ｶﾞｰﾃﾞﾝ 由紀', 'ガーデン', 'ｶﾞｰﾃﾞﾝ'],
  ['banana', 'an', 'anan'],
])('[SEARCH-5] in "%s" the words of "%s" are marked as they stand there', (name, search, marked) => {
  const found = typed(makeRow({ name }), search);

  expect(cut(name, found.name)).toBe(marked);
  expect(found).toMatchObject({ isNear: false, elsewhere: null });
});

test.each([
  ['Harriet Oakes', 'hariret', 'Harriet'],
  ['Lucía Paredes', 'lucia', 'Lucía'],
  ['Lucía Paredes', 'lucai pared', 'Lucía|Pared'],
  ['山田由紀の部屋', '山口由紀', '山田由紀'],
  ['さくら 研究所', 'さくら研究者', 'さくら 研究所'],
  ['ガーデン由紀', 'がーでん由記', 'ガーデン由紀'],
  ['김민지', '김밍지', '김민지'],
])('[SEARCH-5] in "%s" what is spelled nearly as "%s" is marked', (name, search, marked) => {
  const found = nearly(makeRow({ name, handle: null }), search);

  expect(cut(name, found.name)).toBe(marked);
  expect(found).toMatchObject({ isNear: true, elsewhere: null });
});

test('[SEARCH-5] a handle is marked where it stands beside a name and where it stands for one', () => {
  const both = typed(makeRow({ name: 'Ana', handle: 'slow.kitchen' }), '@slow');
  const alone = typed(makeRow({ name: null, handle: 'slow.kitchen' }), '@slow');

  expect(cut('slow.kitchen', both.handle)).toBe('slow');
  expect(cut('@slow.kitchen', alone.name)).toBe('slow');
  expect(both).toMatchObject({ isInHandleAlone: true, elsewhere: null });
  expect(typed(makeRow({ name: 'Slow Kitchen', handle: 'slow.kitchen' }), 'slow').isInHandleAlone).toBe(
    false,
  );
});

const field: OwnField = {
  id: 'f1',
  name: 'Agency',
  type: 'choice',
  choices: [{ id: 'c1', name: 'Northlight', retired: false }],
  order: 0,
  retired: false,
};

test('[SEARCH-6] a tag, an own field, a note, another account: the first that has a word which the name has not', () => {
  const row = {
    ...makeRow({
      tags: ['beauty', 'vegan'],
      fields: { f1: 'c1' },
      note: 'Met at the fair in Cologne, wants the green one',
    }),
  };
  row.text = searchText([row.name, row.handle, 'ana.old', ...row.tags, 'Northlight', row.note]);
  const whereIs = (search: string) => {
    const { elsewhere } = typed(row, search, [field]);
    return elsewhere && [elsewhere.in, elsewhere.text, cut(elsewhere.text, elsewhere.ranges)];
  };

  expect(whereIs('ana')).toBeNull();
  expect(whereIs('ana vega')).toEqual(['tag', 'vegan', 'vega']);
  expect(whereIs('northl')).toEqual([field, 'Northlight', 'Northl']);
  expect(whereIs('green')).toEqual(['note', '…wants the green one', 'green']);
  expect(whereIs('old')).toEqual(['account', 'ana.old', 'old']);
  expect(whereIs('nothing')).toBeNull();
});

test('[SEARCH-6] a word far down in a long note is said to be in the note', () => {
  const note = `${'many words '.repeat(20)}cologne`;
  const row = makeRow({ note: note.slice(0, 160) });
  row.text = searchText([row.name, row.handle, note]);

  const { elsewhere } = typed(row, 'cologne');

  expect(elsewhere).toMatchObject({ in: 'note' });
  expect(cut(elsewhere!.text, elsewhere!.ranges)).toBe('cologne');
});

test('[SEARCH-6] a tag that is spelled nearly so is said as well', () => {
  const found = nearly(makeRow({ name: 'Ana', handle: null, tags: ['vegan food'] }), 'vegna');

  expect(found).toMatchObject({ isNear: true, elsewhere: { in: 'tag', text: 'vegan food' } });
  expect(cut('vegan food', found.elsewhere!.ranges)).toBe('vegan');
});
