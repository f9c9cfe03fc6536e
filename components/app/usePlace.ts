import { useHashLocation } from 'wouter/use-hash-location';
import { type Place, placeOf } from './placeOf';

/** Where the panel is, and the way to go elsewhere: `go(places.deal(id))`. */
export function usePlace(): { place: Place; go: (path: string) => void } {
  const [path, go] = useHashLocation();
  return { place: placeOf(path), go };
}
