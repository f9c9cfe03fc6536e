import { useMemo, useState } from 'react';
import type { GroupField } from '@/lib/model/query';
import type { Group } from '@/lib/store/query/grouping';
import { groupName } from './groupItems';

const none: ReadonlySet<string> = new Set();

/** Which groups are folded. Grouped by something else, all are open. */
export function useFolds(field: GroupField | null, groups: readonly Group[] | null) {
  const [folds, setFolds] = useState<{ field: GroupField | null; names: ReadonlySet<string> }>({
    field,
    names: none,
  });
  const collapsed = folds.field === field ? folds.names : none;
  return useMemo(() => {
    const set = (names: ReadonlySet<string>) => setFolds({ field, names });
    return {
      collapsed,
      /** @param isAll every group as this one */
      fold(name: string, isFolded: boolean, isAll = false): void {
        const next = new Set(
          isAll && isFolded ? groups?.map(({ key }) => groupName(key)) : isAll ? [] : collapsed,
        );
        if (isFolded) next.add(name);
        else next.delete(name);
        set(next);
      },
    };
  }, [field, groups, collapsed]);
}
