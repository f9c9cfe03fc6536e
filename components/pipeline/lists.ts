import { createContext, useContext, useMemo } from 'react';
import { useQuery } from '@/components/app/useQuery';
import type { Row } from '@/lib/model/records';
import type { Lists } from '@/lib/store/query/fields';

const none: Lists = { of: () => [], nameOf: (id) => id };
const nowhere: readonly string[] = [];

export const ListsContext = createContext<Lists>(none);

/** The brand's lists, for whatever stands within the pipeline's screen. */
export const useLists = (): Lists => useContext(ListsContext);

/** Which lists each creator is on: read once, and again when a list changes. */
export function useListsOf(brandId: string | null): Lists {
  const found = useQuery(async ({ queries }) => (brandId ? queries.lists(brandId) : []), [brandId]);
  return useMemo(() => listsOf(found.data ?? []), [found.data]);
}

function listsOf(lists: readonly Row<'lists'>[]): Lists {
  if (lists.length === 0) return none;
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  const byCreator = new Map<string, string[]>();
  for (const { id, creatorIds } of lists)
    for (const creatorId of creatorIds) byCreator.set(creatorId, [...(byCreator.get(creatorId) ?? []), id]);
  return { of: (creatorId) => byCreator.get(creatorId) ?? nowhere, nameOf: (id) => names.get(id) ?? id };
}
