import { expect, test } from 'vitest';
import { type TypoIndex, typoIndex } from '@/lib/store/query/typos/typoIndex';

const people: Record<string, string> = {
  harriet: 'Harriet Oakes\nharriet.oakes',
  mueller: 'Jonas Müller\njonas.mueller',
  zihan: '王梓涵\nzihan.wang',
  misaki: '田中 美咲\nmisaki.tanaka',
  yui: '鈴木 ユイ\nyui.suzuki',
  seoyeon: '김서연\nseoyeon.kim',
};
function withPeople(): TypoIndex {
  const index = typoIndex();
  for (const [id, text] of Object.entries(people)) index.set(id, text);
  return index;
}

test.each([
  ['hariet', 'harriet', 1],
  ['harriet oaks', 'harriet', 1],
  ['hrariet', 'harriet', 1],
  ['muller', 'mueller', 0],
  ['mullre', 'mueller', 1],
  ['王梓函', 'zihan', 1],
  ['田中美咲', 'misaki', 0],
  ['田仲美咲', 'misaki', 1],
  ['ゆい', 'yui', 0],
  ['김서현', 'seoyeon', 1],
  ['서현', 'seoyeon', 1],
])('[SEARCH-2] "%s" finds %s with %i edits', (search, id, edits) => {
  expect([...withPeople().near(search)]).toEqual([[id, edits]]);
});

test.each(['孙', '梓函', 'oks', 'marriet', 'harriet kim', '田仲美'])(
  '[SEARCH-2] "%s" finds nobody',
  (search) => {
    expect(withPeople().near(search).size).toBe(0);
  },
);

test('[SEARCH-2] a row that changed is found by what it says now, one that went is not', () => {
  const index = withPeople();

  index.set('harriet', 'Harriet Ockham');
  index.delete('zihan');

  expect(index.near('oaks').has('harriet')).toBe(false);
  expect(index.near('ockam').get('harriet')).toBe(1);
  expect(index.near('王梓函').size).toBe(0);
});
