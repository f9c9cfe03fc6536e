export type Autosaver<T> = {
  /** Something was typed: it will be saved within the delay, or at the next `flush`. */
  change(value: T): void;
  /** Saves at once what waits; resolves when nothing waits any more or the saving failed. */
  flush(): Promise<void>;
  /** Whether something typed is not saved yet. */
  isWaiting(): boolean;
  /** Whether something newer than what is being saved waits already. */
  hasNewer(): boolean;
  /** Drops what waits: it was thrown away on purpose. */
  forget(): void;
};

/**
 * Saves what one types: at most `delay` ms after the first unsaved letter, one save at a time, the newest text wins. What could not be
 * saved keeps waiting and goes with the next change or flush, so a failure loses nothing.
 */
export function autosaver<T>(save: (value: T) => Promise<void>, delay = 400): Autosaver<T> {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function saveOnce(): Promise<boolean> {
    const now = waiting;
    if (!now) return true;
    waiting = null;
    try {
      await save(now.value);
      return true;
    } catch {
      waiting ??= now; // the failure itself is told by whoever saves
      return false;
    }
  }

  async function saveAll(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    while (waiting) if (!(await saveOnce())) return;
  }

  function flush(): Promise<void> {
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    change(value) {
      waiting = { value };
      timer ??= setTimeout(() => {
        timer = undefined;
        void flush();
      }, delay);
    },
    async flush() {
      await flush();
      if (waiting && !timer) await flush();
    },
    isWaiting: () => waiting !== null || running !== null,
    hasNewer: () => waiting !== null,
    forget() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
    },
  };
}
