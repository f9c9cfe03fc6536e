import { useMemo, useRef } from 'react';
import { ownZone } from '@/components/app/ownZone';
import { useNow } from '@/components/app/useNow';
import { useSettings } from '@/components/app/useSettings';
import { dayKey } from '@/components/creators/when';
import type { GroupField } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import type { QueryContext } from '@/lib/store/query/fields';
import { type Group, grouped, groupKeys, lateKey } from '@/lib/store/query/grouping';
import { type HeldKeys, steadyKeys } from './steadyKeys';

type Given = {
  rows: readonly PipelineRow[];
  /** null: not grouped. */
  field: GroupField | null;
  context: QueryContext;
  /** Someone points at the list or works in it: rows keep their groups. */
  isHeld: () => boolean;
};

/** The rows under their groups; null where they are not grouped. */
export function useGroups({ rows, field, context, isHeld }: Given): Group[] | null {
  const dayOf = useDays();
  const last = useRef<{ field: GroupField | null; held: HeldKeys }>({ field: null, held: new Map() });
  return useMemo(() => {
    if (field === null) return null;
    const before = isHeld() && last.current.field === field ? last.current.held : null;
    const { keysOf, held } = steadyKeys(groupKeys(field, context, dayOf), before);
    last.current = { field, held };
    return grouped(rows, field, context, keysOf);
  }, [rows, field, context, dayOf, isHeld]);
}

/** The day of an instant where the person is; what has passed is late. Each minute is looked up once. */
function useDays(): (instant: string) => string {
  const { settings } = useSettings();
  const { zone } = ownZone(settings.zone);
  const today = dayKey(useNow(), zone);
  return useMemo(() => {
    const days = new Map<string, string>();
    return (instant) => {
      const minute = instant.slice(0, 16);
      const known = days.get(minute);
      if (known) return known;
      const day = dayKey(instant, zone);
      const key = day < today ? lateKey : day;
      days.set(minute, key);
      return key;
    };
  }, [zone, today]);
}
