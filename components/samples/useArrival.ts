import { type RefObject, useEffect, useRef } from 'react';
import { usePlace } from '@/components/app/usePlace';

/** A part of the creator's page that an address may lead to: it comes into sight and has the focus. */
export function useArrival<Part extends HTMLElement>(id: string): RefObject<Part | null> {
  const { place } = usePlace();
  const part = useRef<Part>(null);
  const isMeant = place.is === 'deal' && place.at === id;
  useEffect(() => {
    if (!isMeant) return;
    part.current?.scrollIntoView({ block: 'center' });
    part.current?.focus({ preventScroll: true });
  }, [isMeant]);
  return part;
}
