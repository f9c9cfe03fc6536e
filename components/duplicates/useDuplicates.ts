import { useSyncExternalStore } from 'react';
import { useStore } from '@/components/app/useStore';
import { duplicatesDeskOf } from './duplicatesDesk';

/** The page's check for duplicates, and what it found. */
export function useDuplicates() {
  const desk = duplicatesDeskOf(useStore());
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.snapshot) };
}
