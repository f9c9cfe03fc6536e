import { useEffect, useMemo, useState } from 'react';
import type { Stop } from './listItems';
import type { Listing } from './listing';

/** Where the keys act: a row, or a head of the table. Whose line went stands where the deal stands now, else first. */
export function useListCursor({ stops }: Listing, openDealId: string | null) {
  const [at, setAt] = useState({ key: openDealId, dealId: openDealId });
  useEffect(() => {
    if (openDealId) setAt({ key: openDealId, dealId: openDealId });
  }, [openDealId]);

  const place = useMemo(() => {
    const same = at.key === null ? -1 : stops.placeOf(at.key);
    if (same >= 0) return same;
    return Math.max(0, at.dealId === null ? -1 : stops.placeOfDeal(at.dealId));
  }, [stops, at]);
  const stop = stops.at(place) ?? null;

  return {
    stops,
    place,
    stop,
    row: stop?.is === 'row' ? stop.row : null,
    put: (to: Stop) => setAt({ key: to.key, dealId: to.is === 'row' ? to.row.dealId : null }),
  };
}
