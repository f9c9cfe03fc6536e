import type { Store } from '@/lib/store';

/** Something done to many, which takes its time. */
type Running = { batch: string; stop: () => void; ended: Promise<unknown> };

const running = new WeakMap<Store, Set<Running>>();

/** Makes known that something runs until `ended` does. */
export function keepRunning(store: Store, one: Running): void {
  const all = running.get(store) ?? new Set();
  running.set(store, all.add(one));
  const forget = () => all.delete(one);
  one.ended.then(forget, forget);
}

/** Stops what is being done to many and waits until it stands: only then is it known what there is to take back. @returns its batches, the last begun first */
export async function stopRunning(store: Store): Promise<string[]> {
  const all = [...(running.get(store) ?? [])];
  for (const one of all) one.stop();
  await Promise.allSettled(all.map(({ ended }) => ended));
  return all.map(({ batch }) => batch).reverse();
}
