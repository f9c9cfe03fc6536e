import { useMemo, useState } from 'react';
import type { Query, SortKey } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import type { QueryContext } from '@/lib/store/query/fields';
import { tableQuery } from '@/lib/store/query/tableQuery';

/** All rows in the order of the view. They are sorted once: what is typed or filtered afterwards only leaves some of them out. */
export function useSorted(
  rows: readonly PipelineRow[],
  context: QueryContext,
  sort: readonly SortKey[],
): readonly PipelineRow[] {
  const [table] = useState(tableQuery);
  const query = useMemo(
    (): Query => ({ search: '', filter: null, sort: [...sort, { by: 'since', desc: true }] }),
    [sort],
  );
  return table.ask(rows, query, context).rows;
}
