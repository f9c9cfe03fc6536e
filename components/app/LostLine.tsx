import { DatabaseZap } from 'lucide-react';
import { useEffect, useState } from 'react';
import { clockTime, dayText } from '@/components/creators/when';
import { useOwnZone } from '@/components/settings/useOwnZone';
import { Button } from '@/components/ui/Button';
import { wholeNumber } from '@/lib/i18n/numbers';
import { goOnWithWhatIsHere, type Lost, lostSince } from './lostSince';
import { places } from './places';
import { screenNow } from './useNow';
import { useRestoreDesk } from './useRestoreDesk';
import { useStore } from './useStore';
import { useT } from './useT';

/** The browser removed the database, or its last changes: since when, and what can be done. Stays until a backup is restored or the person goes on. */
export function LostLine() {
  const { t, language } = useT();
  const store = useStore();
  const zone = useOwnZone();
  const { state: restore } = useRestoreDesk();
  const [lost, setLost] = useState<Lost | null>(null);

  useEffect(() => {
    lostSince(store, screenNow()).then(setLost, (error) => console.error('lost', error));
  }, [store]);
  const goOn = () =>
    goOnWithWhatIsHere(store, screenNow()).then(
      () => setLost(null),
      (error) => console.error('lost', error),
    );
  const isRestored = restore.is === 'done' && !restore.cancelled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when a restore has ended and the loss is known
  useEffect(() => {
    if (lost && isRestored) void goOn();
  }, [lost, isRestored]);

  if (!lost || restore.is === 'running') return null;
  const when = `${dayText(lost.at, screenNow(), zone, language)} ${clockTime(lost.at, zone)}`;
  return (
    <div className="clock-line wraps warn" role="alert">
      <DatabaseZap className="i s" aria-hidden="true" />
      <span className="grow">
        {lost.changes === null
          ? t('status.lost.all', { when })
          : t('status.lost.some', {
              when,
              count: lost.changes,
              changes: wholeNumber(lost.changes, language),
            })}
      </span>
      <span className="row">
        <a className="btn s" href={`#${places.settingsPart('backup')}`}>
          {t('status.lost.restore')}
        </a>
        <Button size="s" onClick={() => void goOn()}>
          {t('status.lost.goOn')}
        </Button>
      </span>
    </div>
  );
}
