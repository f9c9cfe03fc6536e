import { useHashLocation } from 'wouter/use-hash-location';
import { type Place, placeOf } from './placeOf';

/** Where the panel is, and the way to go elsewhere: `go(places.deal(id))`. */
export function usePlace(): {
  place: Place;
  /** `replace`: in the place of the address one is at, so that the way back does not lead to it. */
  go: (path: string, options?: { replace: boolean }) => void;
} {
  const [path, go] = useHashLocation();
  return { place: placeOf(path), go };
}
