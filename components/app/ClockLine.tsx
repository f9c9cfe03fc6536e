import { ClockAlert, X } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { offBy } from '@/lib/outreach/windows/clockOff';
import { useClockTold } from './useClockTold';
import { useT } from './useT';

/** This computer's clock is wrong, by how much, and what that makes wrong. Stays until it is right or put away. */
export function ClockLine() {
  const { t } = useT();
  const told = useClockTold();
  if (!told) return null;
  const { hours, minutes } = offBy(told.off);
  const by = hours > 0 ? t('status.clock.hours', { hours, minutes }) : t('status.clock.minutes', { minutes });

  return (
    <div className="clock-line warn" role="status">
      <ClockAlert className="i s" aria-hidden="true" />
      <span className="grow">{t(told.off > 0 ? 'status.clock.ahead' : 'status.clock.behind', { by })}</span>
      <IconButton size="s" label={t('status.clock.dismiss')} onClick={told.dismiss}>
        <X className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
