/** The list as it stands on the screen: where "next" and "previous" of an open creator lead. */
export type ListOrder = {
  set: (dealIds: readonly string[]) => void;
  subscribe: (listener: () => void) => () => void;
  snapshot: () => readonly string[];
};

export function listOrder(): ListOrder {
  const listeners = new Set<() => void>();
  let current: readonly string[] = [];
  return {
    set(dealIds) {
      if (dealIds.length === current.length && dealIds.every((id, index) => id === current[index])) return;
      current = dealIds;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => current,
  };
}
