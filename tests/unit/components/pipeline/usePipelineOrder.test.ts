import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { dayEnds } from '@/components/pipeline/dueGroup';
import { firstView, type PipelineView } from '@/components/pipeline/pipelineView';
import { stageCounts } from '@/components/pipeline/stageCounts';
import { usePipelineOrder } from '@/components/pipeline/usePipelineOrder';
import { useSorted } from '@/components/pipeline/useSorted';
import type { QueryField } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import type { QueryContext } from '@/lib/store/query/fields';
import { rowsWith } from '@/lib/store/query/words';
import { due, makeRow } from './makeRow';

const context: QueryContext = {
  now: '',
  stageOrder: new Map([
    ['talk', 2],
    ['new', 1],
  ]),
  isWindowOpen: () => null,
  lists: { of: () => [], nameOf: (id) => id },
};
const ends = dayEnds('2026-11-24T01:00:00.000Z', 'Asia/Shanghai');

type Props = {
  rows: readonly PipelineRow[];
  sort: PipelineView['sort'];
  stage?: string | null;
  near?: ReadonlyMap<string, number>;
  onOrder: (names: (string | null)[]) => void;
};
const nobody = new Map<string, number>();

function List({ rows, sort, stage = null, near = nobody, onOrder }: Props) {
  const view = { ...firstView, sort, stage };
  const sorted = useSorted(rows, context, sort);
  const ordered = usePipelineOrder({ rows: sorted, near, view, ends, isHeld: () => false });
  onOrder(ordered.rows.map(({ name }) => name));
  return null;
}

function order(
  rows: readonly PipelineRow[],
  sort: PipelineView['sort'],
  stage: string | null = null,
  near: ReadonlyMap<string, number> = nobody,
): (string | null)[] {
  let shown: (string | null)[] = [];
  const onOrder = (names: typeof shown) => {
    shown = names;
  };
  renderToStaticMarkup(createElement(List, { rows, sort, stage, near, onOrder }));
  return shown;
}
const both = (rows: PipelineRow[], by: QueryField) => [
  order(rows, [{ by, desc: false }]),
  order(rows, [{ by, desc: true }]),
];

test('[PANEL-4] unknown comes last, whichever way one sorts; a rounded count counts', () => {
  const rows = [
    makeRow({ name: 'unknown' }),
    makeRow({ name: 'many', followers: { value: 1_200_000, exact: false } }),
    makeRow({ name: 'none', followers: { value: 0, exact: true } }),
    makeRow({ name: 'some', followers: { value: 900, exact: true } }),
  ];

  expect(both(rows, 'followers')).toEqual([
    ['none', 'some', 'many', 'unknown'],
    ['many', 'some', 'none', 'unknown'],
  ]);
});

test('[PANEL-4] the next step that is due first stands first; without a day, who entered a stage last', () => {
  const rows = [
    makeRow({ name: 'open, long there', stageSince: '2026-11-01T00:00:00.000Z' }),
    makeRow({ name: 'tomorrow', nextAction: due('2026-11-25T09:00:00.000Z') }),
    makeRow({ name: 'open, new', stageSince: '2026-11-24T00:00:00.000Z', nextAction: due(null) }),
    makeRow({ name: 'late', nextAction: due('2026-11-20T09:00:00.000Z') }),
  ];

  expect(order(rows, [{ by: 'next', desc: false }])).toEqual([
    'late',
    'tomorrow',
    'open, new',
    'open, long there',
  ]);
});

test('[PANEL-4] stages stand in the order of the pipeline, names as a reader of Chinese expects', () => {
  const staged = [
    makeRow({ name: 'b', stage: 'talk' }),
    makeRow({ name: 'a', stage: 'new' }),
    makeRow({ name: 'c', stage: 'gone' }),
  ];
  const named = ['张', 'Álvaro', '白', 'Zoë'].map((name) => makeRow({ name }));

  expect(both(staged, 'stage')).toEqual([
    ['a', 'b', 'c'],
    ['b', 'a', 'c'],
  ]);
  expect(
    order(named, [{ by: 'name', desc: false }]).filter((name) => /\p{Script=Han}/u.test(name ?? '')),
  ).toEqual(['白', '张']);
});

test('[PANEL-2] stage and search narrow together; the counts are those of the search whatever stage is chosen', () => {
  const people = [
    makeRow({ name: 'Ana', stage: 'talk' }),
    makeRow({ name: 'Yuki', handle: 'yuki', stage: 'talk' }),
    makeRow({ name: 'Ana Lis', stage: 'new' }),
  ];
  const found = rowsWith(people, 'ana');

  expect(order(found, [{ by: 'name', desc: false }], 'talk')).toEqual(['Ana']);
  expect([...stageCounts(found)]).toEqual([
    ['talk', 1],
    ['new', 1],
  ]);
});

test('[SEARCH-3] who is spelled nearly so comes after all who hold what was typed, the fewer edits the sooner', () => {
  const people = ['Ana', 'Anna', 'Zoë', 'Bo'].map((name) => makeRow({ name }));
  const [ana, , zoe] = people;
  const near = new Map([
    [ana!.dealId, 2],
    [zoe!.dealId, 1],
  ]);

  expect(order(people, [{ by: 'name', desc: false }], null, near)).toEqual(['Anna', 'Bo', 'Zoë', 'Ana']);
});
