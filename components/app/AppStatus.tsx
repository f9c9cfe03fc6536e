import { lazy, Suspense, useSyncExternalStore } from 'react';
import { backupAge } from '@/components/settings/backupAge';
import { StatusLine } from '@/components/ui/StatusLine';
import { wholeNumber } from '@/lib/i18n/numbers';
import { ClockLine } from './ClockLine';
import { OwnZoneLine } from './OwnZoneLine';
import type { Place } from './placeOf';
import { places } from './places';
import { useDisk } from './useDisk';
import { useDrawn } from './useDrawn';
import { useLasting } from './useLasting';
import { useNow } from './useNow';
import { usePipeline } from './usePipeline';
import { useQuery } from './useQuery';
import { useRestoreDesk } from './useRestoreDesk';
import { useSettings } from './useSettings';
import { useStore } from './useStore';
import { useT } from './useT';

// Not needed to start with.
const LostLine = lazy(async () => ({ default: (await import('./LostLine')).LostLine }));
const ImportLine = lazy(async () => ({
  default: (await import('@/components/import/ImportLine')).ImportLine,
}));

/** Whether all is saved, and how old the last export is. */
export function AppStatus({ isWide = false, place }: { isWide?: boolean; place: Place }) {
  const { t, language } = useT();
  const { status } = useStore();
  const { state: restore } = useRestoreDesk();
  const saved = useSyncExternalStore(status.subscribe, status.snapshot);

  const isDrawn = useDrawn();
  const isSlow = useLasting(saved === 'saving', 300);

  if (typeof saved === 'object')
    return (
      <StatusLine failed end={<a href={`#${places.settings}`}>{t('status.whatToDo')}</a>}>
        {t(saved.failed === 'store.diskFull' ? 'status.diskFull' : 'status.failed')}
      </StatusLine>
    );
  return (
    <>
      <ClockLine />
      <OwnZoneLine />
      {isDrawn && (
        <Suspense fallback={null}>
          <LostLine />
          {place.is !== 'import' && <ImportLine />}
        </Suspense>
      )}
      <StatusLine
        end={
          isWide && (
            <span className="row">
              {t('shell.keys')} <kbd>?</kbd>
            </span>
          )
        }
      >
        {restore.is === 'running'
          ? t('status.restoring', {
              done: wholeNumber(restore.done, language),
              total: wholeNumber(restore.total, language),
            })
          : t(isSlow ? 'status.saving' : 'status.saved')}
        <BackupAge />
        <LowDisk />
      </StatusLine>
    </>
  );
}

function BackupAge() {
  const { t } = useT();
  const now = useNow();
  const { settings } = useSettings();
  const { rows } = usePipeline();
  const last = useQuery((store) => store.backup.lastExportAt(), []);
  if (!last.isReady || (rows.length === 0 && last.data === null)) return null;

  const age = backupAge(last.data, now, settings.backupDays);
  return (
    <>
      <span className="sep" />
      <span className={age.is === 'fresh' ? '' : 'warn'}>
        {age.is === 'never'
          ? t('status.notBackedUp')
          : t('status.backedUp', {
              age: age.days < 1 ? t('status.today') : t('status.daysAgo', { count: age.days }),
            })}
      </span>
      {age.is !== 'fresh' && <a href={`#${places.settingsPart('backup')}`}>{t('status.backUp')}</a>}
    </>
  );
}

function LowDisk() {
  const { t } = useT();
  const disk = useDisk();
  if (!disk?.isLow) return null;
  return (
    <>
      <span className="sep" />
      <span className="warn">{t('status.diskLow')}</span>
    </>
  );
}
