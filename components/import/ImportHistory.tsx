import { useEffect, useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useToast } from '@/components/app/useToast';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Section } from '@/components/ui/Section';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { SheetImport } from '@/lib/store/sheetImports';
import type { ImportDesk } from './importDesk';
import { isBeingWritten } from './isBeingWritten';

const shown = 12;

/** What came in before: how many, when, and the way back. One that was cut off says where it stands, and goes on or is taken back. */
export function ImportHistory({ desk }: { desk: ImportDesk }) {
  const { t } = useWords();
  const imports = useQuery(({ sheets }) => sheets.list(), []);
  if (!imports.isReady || imports.data.length === 0) return null;
  const open = imports.data.filter(({ state }) => state === 'running' || state === 'stopped');
  const rest = imports.data.filter((one) => !open.includes(one)).slice(0, shown);
  return (
    <>
      {open.map((one) => (
        <CutOff key={one.id} desk={desk} entry={one} />
      ))}
      {rest.length > 0 && (
        <Section title={t('import.history.title')}>
          <ul className="import-history">
            {rest.map((one) => (
              <Past key={one.id} desk={desk} entry={one} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

type Props = { desk: ImportDesk; entry: SheetImport };

function CutOff({ desk, entry: { id, fileName, done, total, state } }: Props) {
  const { t, language } = useWords();
  const { undo } = useTakeBack(desk);
  const [isRunning, setRunning] = useState<boolean | null>(state === 'stopped' ? false : null);
  useEffect(() => {
    if (state === 'running') void isBeingWritten(id).then(setRunning);
  }, [id, state]);
  if (isRunning === null) return null;
  const values = { name: fileName, done: wholeNumber(done, language), total: wholeNumber(total, language) };
  if (isRunning) return <Note title={t('import.history.elsewhere', values)} />;
  return (
    <Note
      kind="attention"
      title={t('import.history.cutOff', values)}
      actions={
        <>
          <Button size="s" onClick={() => void desk.goOn(id, fileName)}>
            {t('import.history.goOn')}
          </Button>
          <Button size="s" onClick={() => void undo(id, fileName)}>
            {t('import.history.rollBack')}
          </Button>
        </>
      }
    >
      {t('import.history.cutOffBody')}
    </Note>
  );
}

function Past({ desk, entry: { id, fileName, counts, startedAt, state } }: Props) {
  const { t, language, moment } = useWords();
  const { undo } = useTakeBack(desk);
  return (
    <li>
      <div className="grow">
        <div className="cut">{fileName}</div>
        <p className="meta">
          {moment(startedAt)}
          <span className="sep" />
          {t('import.history.counts', {
            added: wholeNumber(counts.added, language),
            updated: wholeNumber(counts.updated, language),
          })}
        </p>
      </div>
      {state === 'undone' ? (
        <span className="meta">{t('import.history.undone')}</span>
      ) : (
        counts.added + counts.updated > 0 && (
          <Button size="s" onClick={() => void undo(id, fileName)}>
            {t('import.history.undo')}
          </Button>
        )
      )}
    </li>
  );
}

/** Takes an import back and says how that went. */
export function useTakeBack(desk: ImportDesk) {
  const { t } = useWords();
  const toasts = useToast();
  return {
    async undo(id: string, name: string): Promise<void> {
      const undone = await desk.takeBack(id, name);
      if (!undone) return;
      toasts.show({
        text: undone.kept > 0 ? t('import.undonePartly', { count: undone.kept }) : t('import.undone'),
      });
    },
  };
}
