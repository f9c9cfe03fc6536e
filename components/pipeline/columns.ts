import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from '@tanstack/react-table';
import type { PipelineRow } from '@/lib/store';

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof features, PipelineRow>();
const names = new Intl.Collator(['zh-CN', 'en'], { sensitivity: 'base', numeric: true });

const byCode: SortFn<typeof features, PipelineRow> = (a, b, id) => {
  const [left, right] = [a.getValue<string>(id), b.getValue<string>(id)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};
const byNumber: SortFn<typeof features, PipelineRow> = (a, b, id) =>
  a.getValue<number>(id) - b.getValue<number>(id);
const byName: SortFn<typeof features, PipelineRow> = (a, b, id) =>
  names.compare(a.getValue(id), b.getValue(id));

/** What can be sorted by. Unknown values come last, whichever way. `stageOrder`: the brand's own order. */
export function columnsFor(stageOrder: ReadonlyMap<string, number>) {
  const last = { sortUndefined: 'last' as const };
  return helper.columns([
    helper.accessor((row) => row.nextAction?.dueAt ?? undefined, { id: 'next', sortFn: byCode, ...last }),
    helper.accessor('updatedAt', { id: 'changed', sortFn: byCode }),
    helper.accessor('stageSince', { id: 'since', sortFn: byCode }),
    helper.accessor((row) => row.name ?? row.handle ?? undefined, { id: 'name', sortFn: byName, ...last }),
    helper.accessor((row) => stageOrder.get(row.stage), { id: 'stage', sortFn: byNumber, ...last }),
    helper.accessor((row) => row.followers?.value, { id: 'followers', sortFn: byNumber, ...last }),
    helper.accessor((row) => row.lastContactAt ?? undefined, { id: 'lastContact', sortFn: byCode, ...last }),
  ]);
}
