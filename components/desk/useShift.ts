import { useNow } from '@/components/app/useNow';
import { useQuery } from '@/components/app/useQuery';

const length = 12 * 3_600_000;

/** What was done in the last twelve hours: a shift that goes over midnight is one. */
export function useShift(): { sent: number; replies: number; agreed: number } | undefined {
  const now = useNow();
  const since = new Date(Math.floor((Date.parse(now) - length) / 60_000) * 60_000).toISOString();
  return useQuery((store) => store.queries.shiftSince(since), [since]).data;
}
