/** So far a clock may be off before anybody is told, in ms. */
const tolerance = 60_000;
/** A `Date` header has whole seconds. */
const second = 1000;

/** `sentAt`, `cameAt`: this computer's clock in ms since 1970 when a request left and when its answer began. */
export type Answered = { date: string | null; sentAt: number; cameAt: number };

/**
 * How far this computer's clock is ahead of a server's, in ms; negative: behind; 0 where the answer's moment fits. null: the answer
 * names no time (RFC 9110, 6.6.1: a `Date` header is in GMT).
 */
export function clockOff({ date, sentAt, cameAt }: Answered): number | null {
  const at = date !== null && /\bGMT$/.test(date.trim()) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(at)) return null;
  if (sentAt >= at + second) return sentAt - at;
  return cameAt < at ? cameAt - at : 0;
}

export const isClockWrong = (off: number): boolean => Math.abs(off) > tolerance;

/** What is to be told after a new sighting. What a person has put away stays away until the clock is off by something else. */
export function clockTold(before: ClockTold | null, off: number): ClockTold | null {
  if (!isClockWrong(off)) return null;
  const isKnown = before !== null && !isClockWrong(before.off - off);
  return { off, isDismissed: isKnown && before.isDismissed };
}

export type ClockTold = { off: number; isDismissed: boolean };

/** Hours and minutes that a clock is off by, rounded to the minute. */
export function offBy(off: number): { hours: number; minutes: number } {
  const minutes = Math.round(Math.abs(off) / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
