export type ToastWish = {
  /** A finished sentence in the language of the screen. */
  text: string;
  /** What to take back: a command by its uid, or a bulk action by its batch. */
  undo?: { uid: string } | { batch: string };
  /** Stops what the sentence says is running. */
  stop?: () => void;
};
export type Toasts = {
  show: (wish: ToastWish) => void;
  dismiss: () => void;
  subscribe: (listener: () => void) => () => void;
  snapshot: () => (ToastWish & { id: number }) | null;
};

/** One toast at a time; a new one takes the place of the last. */
export function toasts(): Toasts {
  const listeners = new Set<() => void>();
  let current: (ToastWish & { id: number }) | null = null;
  let count = 0;
  const set = (next: typeof current) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    show: (wish) => set({ ...wish, id: ++count }),
    dismiss: () => set(null),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => current,
  };
}
