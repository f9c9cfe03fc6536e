import { Download } from 'lucide-react';
import { useState } from 'react';
import { useExport } from '@/components/app/useExport';
import { useQuery } from '@/components/app/useQuery';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Section } from '@/components/ui/Section';
import { backupAge } from './backupAge';
import { useExportCsv } from './useExportCsv';

/** Everything as a file, the list as a table, and how old the last backup is. */
export function Backup() {
  const { t } = useWords();
  const { exportJson } = useExport();
  const exportCsv = useExportCsv();

  return (
    <Section title={t('settings.backup.title')}>
      <p>{t('settings.backup.body')}</p>
      <LastBackup />
      <div className="fields">
        <ExportButton
          label={t('settings.backup.json')}
          hint={t('settings.backup.jsonHint')}
          run={exportJson}
        />
        <ExportButton label={t('settings.backup.csv')} hint={t('settings.backup.csvHint')} run={exportCsv} />
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
  const last = useQuery((store) => store.backup.lastExportAt(), []);
  if (!last.isReady) return null;
  const age = backupAge(last.data, now);

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
