import { Download } from 'lucide-react';
import { useState } from 'react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Pill } from '@/components/ui/Pill';
import { Progress } from '@/components/ui/Progress';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { Progress as Checking } from './importClient';
import type { ImportDesk } from './importDesk';
import type { DryRun } from './importTasks';
import { RowList } from './RowList';
import { useRejectedFile } from './useRejectedFile';

export const lists = ['added', 'updated', 'same', 'rejected', 'leftOut'] as const;
export type ListName = (typeof lists)[number];
type Props = {
  desk: ImportDesk;
  dryRun: DryRun | null;
  checking: Checking | null;
  name: string;
  isPanel: boolean;
  /** Absent: nothing has been written. */
  isWritten?: boolean;
};

/** What would become of every row, in counts and row by row. */
export function DryRunPane({ desk, dryRun, checking, name, isPanel, isWritten = false }: Props) {
  const { t, language } = useT();
  const [chosen, choose] = useState<ListName | null>(null);
  const download = useRejectedFile(desk, name);
  const list = chosen ?? (dryRun && dryRun.counts.rejected > 0 ? 'rejected' : 'added');
  const countOf = (one: ListName) =>
    one === 'leftOut' ? (dryRun?.leftOut.length ?? 0) : (dryRun?.counts[one] ?? 0);
  return (
    <section className={isPanel ? 'import-dry' : 'pane import-dry'} aria-label={t('import.dryRun.title')}>
      {!isWritten && (
        <div className="wtools">
          <b>{t('import.dryRun.title')}</b>
          <span className="meta">{t('import.dryRun.nothingWritten')}</span>
        </div>
      )}
      {checking && <Checks checking={checking} />}
      {dryRun && (
        <>
          <dl className="import-counts" aria-live="polite">
            {(['added', 'updated', 'same', 'rejected'] as const).map((one) => (
              <div key={one}>
                <dd className={one === 'rejected' && dryRun.counts.rejected > 0 ? 'stop' : undefined}>
                  {wholeNumber(dryRun.counts[one], language)}
                </dd>
                <dt className="meta">{t(`import.fates.${one}`)}</dt>
              </div>
            ))}
          </dl>
          <div className="wtools import-pills">
            {lists
              .filter((one) => one !== 'leftOut' || dryRun.leftOut.length > 0)
              .map((one) => (
                <Pill
                  key={one}
                  pressed={one === list}
                  onPress={() => choose(one)}
                  count={wholeNumber(countOf(one), language)}
                >
                  {t(`import.lists.${one}`)}
                </Pill>
              ))}
            <span className="grow" />
            {dryRun.counts.rejected > 0 && (
              <Button kind="quiet" size="s" onClick={() => void download(dryRun)}>
                <Download className="i s" aria-hidden="true" />
                {t('import.dryRun.rejectedFile')}
              </Button>
            )}
          </div>
          <RowList dryRun={dryRun} list={list} isPanel={isPanel} />
        </>
      )}
    </section>
  );
}

function Checks({ checking: { done, total } }: { checking: Checking }) {
  const { t, language } = useT();
  const values = { done: wholeNumber(done, language), total: wholeNumber(total, language) };
  return (
    <div className="gutter">
      <Progress
        label={t('import.dryRun.checking')}
        done={done}
        total={Math.max(1, total)}
        count={total === 0 ? '' : t('import.count', values)}
      />
    </div>
  );
}
