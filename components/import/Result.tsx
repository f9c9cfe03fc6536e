import { places } from '@/components/app/places';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { wholeNumber } from '@/lib/i18n/numbers';
import { DryRunPane } from './DryRunPane';
import type { ImportDesk, ImportState } from './importDesk';
import { useTakeBack } from './useTakeBack';

type Props = { desk: ImportDesk; state: Extract<ImportState, { is: 'done' }> };

/** What came of it, row by row, and the way back. */
export function Result({ desk, state: { name, ran } }: Props) {
  const { t, language } = useT();
  const { undo } = useTakeBack(desk);
  const { id, state, counts, done, total } = ran.entry;
  const isWhole = state === 'done';
  const count = counts.added + counts.updated;
  return (
    <div className="body import-result">
      <Note
        kind={isWhole ? 'go' : 'attention'}
        role="status"
        title={
          isWhole
            ? t('import.done', { count })
            : t('import.stopped', { done: wholeNumber(done, language), total: wholeNumber(total, language) })
        }
        actions={
          <>
            <a className="btn s" href={`#${places.pipeline}`}>
              {t('import.toPipeline')}
            </a>
            {!isWhole && (
              <Button size="s" onClick={() => void desk.goOn(id, name)}>
                {t('import.history.goOn')}
              </Button>
            )}
            {count > 0 && (
              <Button size="s" onClick={() => void undo(id, name)}>
                {t(isWhole ? 'import.undo' : 'import.history.rollBack')}
              </Button>
            )}
          </>
        }
      />
      <DryRunPane desk={desk} dryRun={ran.dryRun} checking={null} name={name} isPanel isWritten />
    </div>
  );
}
