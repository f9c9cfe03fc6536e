import { useSyncExternalStore } from 'react';
import { type RestoreDesk, type RestoreState, restoreDeskOf } from './restoreDesk';
import { useStore } from './useStore';

/** The page's restore and where it stands. */
export function useRestoreDesk(): { desk: RestoreDesk; state: RestoreState } {
  const desk = restoreDeskOf(useStore());
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.snapshot) };
}
