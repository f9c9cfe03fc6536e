import { Download } from 'lucide-react';
import { useState } from 'react';
import { useExport } from '@/components/app/useExport';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useWords } from '@/components/creators/useWords';
import { ExportMenu } from '@/components/exports/ExportMenu';
import { useExportList } from '@/components/exports/useExportList';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { BackupForm } from './BackupForm';
import { backupAge } from './backupAge';
import { StorageLine } from './StorageLine';

/** The encrypted backup, everything as a file, the list as a table, how old the last backup is, and whether the browser keeps what is here. */
export function Backup() {
  const { t } = useWords();
  const { exportJson } = useExport();
  const setup = useQuery(({ backup }) => backup.setup(), []);
  const exportList = useExportList();

  return (
    <Section title={t('settings.backup.title')}>
      <p>{t('settings.backup.body')}</p>
      <LastBackup />
      {setup.isReady && <BackupForm setup={setup.data} />}
      <LastRehearsal />
      <div className="fields">
        <RemindAfter />
        <StorageLine />
        <ExportButton
          label={t('settings.backup.json')}
          hint={t('settings.backup.jsonHint')}
          run={exportJson}
        />
        <ExportButton
          label={t('settings.backup.csv')}
          hint={t('settings.backup.csvHint')}
          run={() => exportList('csv')}
        />
        <div>
          <ExportMenu
            trigger={
              <Button>
                <Download className="i" aria-hidden="true" />
                {t('settings.backup.other')}
              </Button>
            }
          />
          <p className="meta">{t('settings.backup.otherHint')}</p>
        </div>
      </div>
    </Section>
  );
}

function ExportButton({ label, hint, run }: { label: string; hint: string; run: () => Promise<void> }) {
  const [isBusy, setBusy] = useState(false);
  async function start() {
    setBusy(true);
    await run();
    setBusy(false);
  }
  return (
    <div>
      <Button busy={isBusy} onClick={() => void start()}>
        <Download className="i" aria-hidden="true" />
        {label}
      </Button>
      <p className="meta">{hint}</p>
    </div>
  );
}

function LastBackup() {
  const { t, now, moment } = useWords();
  const { settings } = useSettings();
  const last = useQuery((store) => store.backup.lastExportAt(), []);
  if (!last.isReady) return null;
  const age = backupAge(last.data, now, settings.backupDays);

  if (age.is === 'never')
    return (
      <Note kind="attention" title={t('settings.backup.never')}>
        {t('settings.backup.neverBody')}
      </Note>
    );
  if (age.is === 'old')
    return (
      <Note kind="attention" title={t('settings.backup.old', { count: age.days })}>
        {t('settings.backup.oldBody')}
      </Note>
    );
  return <p className="meta">{t('settings.backup.fresh', { when: moment(last.data ?? now) })}</p>;
}

/** A backup nobody ever opened is a hope. */
function LastRehearsal() {
  const { t, moment } = useWords();
  const last = useQuery((store) => store.backup.lastRehearsalAt(), []);
  if (!last.isReady) return null;
  return (
    <p className="meta">
      {last.data === null
        ? t('settings.backup.neverTried')
        : t('settings.backup.tried', { when: moment(last.data) })}
    </p>
  );
}

const reminders = [1, 3, 7, 14, 30, 90];

function RemindAfter() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const choices = [...new Set([...reminders, settings.backupDays])].sort((a, b) => a - b);
  return (
    <Select
      label={t('settings.backup.remind')}
      value={String(settings.backupDays)}
      onChange={(days) => void change({ backupDays: Number(days) })}
    >
      {choices.map((days) => (
        <option key={days} value={days}>
          {t('settings.backup.days', { count: days })}
        </option>
      ))}
    </Select>
  );
}
