import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ListOrder } from './listOrder';

export const ListOrderContext = createContext<ListOrder | null>(null);

export function useListOrder(): ListOrder {
  const order = useContext(ListOrderContext);
  if (!order) throw new Error('no list around this screen');
  return order;
}

/** Where a deal stands in the list: `1 / 1,284`, and its neighbours. `place` is 0 where the list does not show it. */
export function useNeighbours(dealId: string): {
  place: number;
  count: number;
  previous: string | null;
  next: string | null;
} {
  const order = useListOrder();
  const ids = useSyncExternalStore(order.subscribe, order.snapshot);
  const at = ids.indexOf(dealId);
  return {
    place: at + 1,
    count: ids.length,
    previous: (at > 0 && ids[at - 1]) || null,
    next: (at >= 0 && ids[at + 1]) || null,
  };
}
