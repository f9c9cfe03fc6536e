import { useEffect, useMemo, useState } from 'react';
import { type ListItem, type Stop, stopsIn } from './listItems';

/** Where the keys act: a row, or a head of the table. Whose line went stands where the deal stands now, else first. */
export function useListCursor(items: readonly ListItem[], openDealId: string | null) {
  const stops = useMemo(() => stopsIn(items), [items]);
  const [at, setAt] = useState({ key: openDealId, dealId: openDealId });
  useEffect(() => {
    if (openDealId) setAt({ key: openDealId, dealId: openDealId });
  }, [openDealId]);

  const place = useMemo(() => {
    const same = stops.findIndex(({ key }) => key === at.key);
    if (same >= 0) return same;
    return Math.max(
      0,
      at.dealId === null ? -1 : stops.findIndex((one) => one.is === 'row' && one.row.dealId === at.dealId),
    );
  }, [stops, at]);
  const stop = stops[place] ?? null;

  return {
    stops,
    place,
    stop,
    row: stop?.is === 'row' ? stop.row : null,
    put: (to: Stop) => setAt({ key: to.key, dealId: to.is === 'row' ? to.row.dealId : null }),
  };
}
