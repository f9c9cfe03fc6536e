import { useWindowRules } from '@/components/app/useWindowRules';
import { useWords } from '@/components/creators/useWords';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Task } from '@/lib/model/task';
import { isZoneKnown } from '@/lib/outreach/windows/localClock';

/** Why a follow-up is due when it is, in sentences: its step, what moved it, and how sure the hours are. */
export function useFollowUpReason({ brandId }: Deal, { plan }: Task, creator: Creator): string[] {
  const { t, language, weekday } = useWords();
  const { calendar } = useWindowRules();
  if (!plan) return [];
  const country = creator.zone?.market ?? creator.country;
  const zone = creator.zone?.id ?? null;
  const days = calendar(country, brandId);
  const skipped = plan.skipped.map((date) =>
    t('draft.skipped', {
      weekday: weekday(`${date}T12:00:00.000Z`, 'UTC'),
      name: days?.nameOf(date, language) || t('draft.aHoliday'),
    }),
  );
  const step = t('draft.followUp.step', {
    step: plan.step,
    of: plan.steps - 1,
    day: plan.day,
    because: t(`draft.followUp.because.${plan.because}`),
  });
  const isMissing = plan.hours === 'own' && zone !== null && !isZoneKnown(zone);
  const hours = isMissing ? t('creator.time.missing', { zone }) : hoursText();
  return [plan.step === 0 ? '' : step, ...skipped, hours].filter(Boolean);

  function hoursText(): string {
    if (plan?.hours === 'own') return t('draft.followUp.hours.own');
    if (plan?.hours === 'safe') return t(zone ? 'draft.followUp.hours.guess' : 'draft.followUp.hours.safe');
    return '';
  }
}
