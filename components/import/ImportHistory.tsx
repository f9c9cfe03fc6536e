import { useQuery } from '@/components/app/useQuery';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Section } from '@/components/ui/Section';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { SheetImport } from '@/lib/store/sheetImports';
import { GoOnButtons } from './GoOnButtons';
import type { ImportDesk } from './importDesk';
import { isOpen, useGoOn } from './useGoOn';
import { useIsHeld } from './useIsHeld';
import { useTakeBack } from './useTakeBack';

const shown = 12;

/** What came in before: how many, when, and the way back. One that was cut off says where it stands, and goes on or is taken back. */
export function ImportHistory({ desk }: { desk: ImportDesk }) {
  const { t } = useWords();
  const imports = useQuery(({ sheets }) => sheets.list(), []);
  if (!imports.isReady || imports.data.length === 0) return null;
  const open = imports.data.filter(isOpen);
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

function CutOff({ desk, entry }: Props) {
  const { t } = useWords();
  const { goOn, rollBack, values } = useGoOn(desk, entry);
  const isHeld = useIsHeld(entry);
  if (isHeld === null) return null;
  const isUndo = entry.state === 'undoing';
  if (isHeld)
    return <Note title={t(isUndo ? 'import.history.undoElsewhere' : 'import.history.elsewhere', values)} />;
  return (
    <Note
      kind="attention"
      title={t(isUndo ? 'import.history.undoCutOff' : 'import.history.cutOff', values)}
      actions={<GoOnButtons entry={entry} goOn={goOn} rollBack={rollBack} />}
    >
      {t(isUndo ? 'import.history.undoCutOffBody' : 'import.history.cutOffBody')}
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
