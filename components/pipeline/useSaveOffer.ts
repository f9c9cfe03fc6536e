import { useQuery } from '@/components/app/useQuery';
import { type ActiveCreator, useActiveCreator } from './useActiveCreator';

/** Whose page the open tab shows, while that person is not in the list yet. */
export function useSaveOffer(): ActiveCreator | null {
  const active = useActiveCreator();
  const handle = active?.handle;
  const deal = useQuery(
    async ({ queries }) => (handle ? queries.dealOf(handle) : null),
    [handle?.platform, handle?.handle],
  );
  return active && deal.isReady && !deal.data ? active : null;
}
