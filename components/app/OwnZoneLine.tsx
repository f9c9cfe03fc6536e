import { ClockAlert } from 'lucide-react';
import { ownZone } from './ownZone';
import { places } from './places';
import { useSettings } from './useSettings';
import { useT } from './useT';

/** The zone a person chose is not in this browser: which one the screen shows instead, and where to choose. */
export function OwnZoneLine() {
  const { t } = useT();
  const { settings } = useSettings();
  const { zone, missing } = ownZone(settings.zone);
  if (missing === null) return null;
  return (
    <div className="clock-line warn" role="status">
      <ClockAlert className="i s" aria-hidden="true" />
      <span className="grow">{t('status.zoneMissing', { missing, zone })}</span>
      <a href={`#${places.settingsPart('screen')}`}>{t('status.whatToDo')}</a>
    </div>
  );
}
