import { useCallback, useMemo, useRef, useState } from 'react';
import type { Entry } from './useDesk';

/**
 * The row the keys act on. It stays with its person while the list moves; when the person leaves the list, the one who comes in that place
 * is next.
 */
export function useDeskCursor(entries: readonly Entry[]) {
  const [id, setId] = useState<string | null>(null);
  const place = useRef(0);

  const at = useMemo(() => {
    const found = id === null ? -1 : entries.findIndex(({ row }) => row.dealId === id);
    return found >= 0 ? found : Math.min(place.current, entries.length - 1);
  }, [entries, id]);
  place.current = Math.max(0, at);
  const cursor = entries[at] ?? null;

  const select = useCallback((dealId: string) => setId(dealId), []);
  const move = useCallback(
    (steps: number) => {
      const to = entries[Math.min(entries.length - 1, Math.max(0, place.current + steps))];
      if (to) setId(to.row.dealId);
    },
    [entries],
  );
  return { cursor, select, move };
}
