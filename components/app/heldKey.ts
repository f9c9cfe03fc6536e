type Held = { key: string; event: KeyboardEvent };

/** The time after a change of place in which its screen may still be coming, in ms. */
const comingFor = 2000;

let openedAt = Number.NEGATIVE_INFINITY;
let held: Held | null = null;

/** Called when the panel goes elsewhere, and when a hand says that it goes on from what it sees: nothing older waits any more. */
export function forgetHeldKey({ type, timeStamp }: Pick<Event, 'type' | 'timeStamp'>): void {
  held = null;
  if (type === 'hashchange') openedAt = timeStamp;
}

/** What stands beside the row in hand will be another: a key that nobody takes before it is there waits for it. */
export function screenIsComing(at: number): void {
  openedAt = at;
}

/** A key no layer took: kept for the screen that is coming, if one is. */
export function holdKey(key: string, event: KeyboardEvent): void {
  held = event.timeStamp - openedAt < comingFor ? { key, event } : null;
}

/** The key that waits for a layer with one of these names, once. `at` is on the clock of events (`performance.now()`). */
export function heldKeyFor(names: (key: string) => boolean, at: number): Held | null {
  if (!held || at - openedAt > comingFor || !names(held.key)) return null;
  const taken = held;
  held = null;
  return taken;
}
