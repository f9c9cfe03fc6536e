import { useSyncExternalStore } from 'react';
import { minuteClock } from './minuteClock';

const clock = minuteClock();

/** The same, where no screen is yet. */
export const screenNow = (): string => clock.snapshot();

/** The time it is, ISO 8601 UTC; it moves at each full minute. */
export const useNow = (): string => useSyncExternalStore(clock.subscribe, clock.snapshot);
