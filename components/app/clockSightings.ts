import { browser } from '@/lib/browser';
import { type Answered, type ClockTold, clockOff, clockTold } from '@/lib/outreach/windows/clockOff';

/** Gone with the browser: a clock may be right again tomorrow. */
export const clockPlace = 'clock';

/** Learns from a service's answer whether this computer's clock is right; every window follows. */
export async function sightClock(answered: Answered): Promise<void> {
  const off = clockOff(answered);
  if (off === null) return;
  const before = await readClock();
  const told = clockTold(before, off);
  if (told || before) await keepClock(told);
}

export async function readClock(): Promise<ClockTold | null> {
  const { [clockPlace]: told } = await browser.storage.session.get(clockPlace);
  return (told as ClockTold | undefined) ?? null;
}

export const keepClock = (told: ClockTold | null): Promise<void> =>
  told ? browser.storage.session.set({ [clockPlace]: told }) : browser.storage.session.remove(clockPlace);
