import { useEffect, useRef, useState } from 'react';
import { browser } from '@/lib/browser';
import { type ClockTold, isClockWrong } from '@/lib/outreach/windows/clockOff';
import { clockPlace, keepClock, readClock } from './clockSightings';
import { useNow } from './useNow';

/** Moves only when somebody sets the clock (or the computer slept): the rest of both is the same time. */
const distance = () => Date.now() - performance.now();

/** How far the clock is off, where it is and nobody has put it away. Once it was set right, it is gone. */
export function useClockTold(): { off: number; dismiss: () => void } | null {
  const [told, setTold] = useState<ClockTold | null>(null);
  const base = useRef(distance());
  const now = useNow();

  useEffect(() => {
    const read = () =>
      void readClock().then((next) => {
        base.current = distance();
        setTold(next);
      });
    const follow = (changes: object, area: string) => area === 'session' && clockPlace in changes && read();
    read();
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a minute
  useEffect(() => {
    const wasSet = distance() - base.current;
    if (told && isClockWrong(wasSet) && !isClockWrong(told.off + wasSet)) void keepClock(null);
  }, [now, told]);

  if (!told || told.isDismissed) return null;
  return { off: told.off, dismiss: () => void keepClock({ ...told, isDismissed: true }) };
}
