import { errorText } from '@/components/app/errorText';
import { useT } from '@/components/app/useT';
import { Note } from '@/components/ui/Note';
import { ColumnList } from './ColumnList';
import { DryRunPane } from './DryRunPane';
import type { ImportDesk, ImportState } from './importDesk';
import { SheetHead } from './SheetHead';

type Props = { desk: ImportDesk; state: Extract<ImportState, { is: 'matching' }>; isPanel: boolean };

/** What the columns are, beside what would happen. */
export function MatchAndDryRun({ desk, state, isPanel }: Props) {
  const { t } = useT();
  const { error, match } = state;
  return (
    <div className={isPanel ? 'body' : 'panes import-panes'}>
      <section className={isPanel ? '' : 'pane'} aria-label={t('import.columns.title')}>
        <SheetHead desk={desk} state={state} />
        <div className={isPanel ? '' : 'body'}>
          {error && (
            <Note kind="stop" role="alert" title={t('import.notYet')}>
              {errorText(t, error)}
            </Note>
          )}
          <ColumnList desk={desk} match={match} />
        </div>
      </section>
      <DryRunPane
        desk={desk}
        dryRun={state.dryRun}
        checking={state.checking}
        name={state.file.name}
        isPanel={isPanel}
      />
    </div>
  );
}
