import { useSyncExternalStore } from 'react';
import { StatusLine } from '@/components/ui/StatusLine';
import { places } from './places';
import { useExport } from './useExport';
import { useNow } from './useNow';
import { usePipeline } from './usePipeline';
import { useQuery } from './useQuery';
import { useStore } from './useStore';
import { useT } from './useT';

const dayMs = 86_400_000;
const oldAfterDays = 14;

/** Whether all is saved, and how old the last export is. */
export function AppStatus({ isWide = false }: { isWide?: boolean }) {
  const { t } = useT();
  const { status } = useStore();
  const saved = useSyncExternalStore(status.subscribe, status.snapshot);

  if (typeof saved === 'object')
    return (
      <StatusLine failed end={<a href={`#${places.settings}`}>{t('status.whatToDo')}</a>}>
        {t(saved.failed === 'store.diskFull' ? 'status.diskFull' : 'status.failed')}
      </StatusLine>
    );
  return (
    <StatusLine
      end={
        isWide && (
          <span className="row">
            {t('shell.keys')} <kbd>?</kbd>
          </span>
        )
      }
    >
      {t(saved === 'saving' ? 'status.saving' : 'status.saved')}
      <BackupAge />
    </StatusLine>
  );
}

function BackupAge() {
  const { t } = useT();
  const now = useNow();
  const { exportJson } = useExport();
  const { rows } = usePipeline();
  const last = useQuery((store) => store.backup.lastExportAt(), []);
  if (!last.isReady || (rows.length === 0 && last.data === null)) return null;

  const days = last.data === null ? null : Math.floor((Date.parse(now) - Date.parse(last.data)) / dayMs);
  const isOld = days === null || days > oldAfterDays;
  return (
    <>
      <span className="sep" />
      <span className={isOld ? 'warn' : ''}>
        {days === null
          ? t('status.notBackedUp')
          : t('status.backedUp', {
              age: days < 1 ? t('status.today') : t('status.daysAgo', { count: days }),
            })}
      </span>
      {isOld && (
        <button type="button" onClick={() => void exportJson()}>
          {t('status.backUp')}
        </button>
      )}
    </>
  );
}
