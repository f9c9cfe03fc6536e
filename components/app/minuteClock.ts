/** The screen's "now": one value for all of it, moving at each full minute and when the page is looked at again. */
export function minuteClock(read: () => number = Date.now) {
  const listeners = new Set<() => void>();
  let now = new Date(read()).toISOString();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tick(): void {
    now = new Date(read()).toISOString();
    for (const listener of listeners) listener();
    wait();
  }
  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(tick, 60_000 - (read() % 60_000));
  }
  const look = () => document.visibilityState === 'visible' && tick();

  return {
    subscribe(listener: () => void): () => void {
      if (listeners.size === 0) {
        document.addEventListener('visibilitychange', look);
        wait();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', look);
      };
    },
    snapshot: () => now,
  };
}
