import { useWindowRules } from '@/components/app/useWindowRules';
import { useWords } from '@/components/creators/useWords';
import type { Planning } from '@/lib/commands/followUps';
import type { Creator } from '@/lib/model/creator';

const dayMs = 86_400_000;

/** What a command needs to plan somebody's next text: our own zone, the reminder's words, and their country's days off from yesterday on. */
export function usePlanning() {
  const { t, zone } = useWords();
  const { daysOff } = useWindowRules();

  return async (creator: Creator, brandId: string, shortName: string): Promise<Planning> => ({
    ownZone: zone,
    text: t('draft.followUp.text', { name: shortName }),
    daysOff: await daysOff(creator, brandId, new Date(Date.now() - dayMs).toISOString().slice(0, 10)),
  });
}
