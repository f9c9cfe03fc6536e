import { FileWarning, Loader } from 'lucide-react';
import { places } from '@/components/app/places';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { SheetImport } from '@/lib/store/sheetImports';
import { GoOnButtons } from './GoOnButtons';
import type { ImportDesk, ImportState } from './importDesk';
import { useGoOn } from './useGoOn';
import { useImportDesk } from './useImportDesk';
import { useIsHeld } from './useIsHeld';

/** Outside of the import's own screen: an import that runs, or one that was cut off, and what can be done about it. */
export function ImportLine() {
  const { desk, state } = useImportDesk();
  const open = useQuery(({ sheets }) => sheets.open(), []);
  if (state.is === 'writing' || state.is === 'undoing') return <Running state={state} />;
  const [entry] = open.data ?? [];
  return entry ? <CutOff key={`${entry.id} ${entry.state}`} desk={desk} entry={entry} /> : null;
}

function Running({ state }: { state: Extract<ImportState, { is: 'writing' | 'undoing' }> }) {
  const { t, language } = useT();
  const { done, total } = state.progress ?? { done: 0, total: 0 };
  const values = { name: state.name, done: wholeNumber(done, language), total: wholeNumber(total, language) };
  return (
    <div className="clock-line" role="status">
      <Loader className="i s" aria-hidden="true" />
      <span className="grow">
        {t(state.is === 'writing' ? 'import.line.writing' : 'import.line.undoing', values)}
      </span>
      <a href={`#${places.import}`}>{t('import.line.show')}</a>
    </div>
  );
}

function CutOff({ desk, entry }: { desk: ImportDesk; entry: SheetImport }) {
  const { t } = useT();
  const { goOn, rollBack, values } = useGoOn(desk, entry);
  const isHeld = useIsHeld(entry);
  if (isHeld !== false) return null;
  const isUndo = entry.state === 'undoing';
  return (
    <div className="clock-line wraps warn" role="status">
      <FileWarning className="i s" aria-hidden="true" />
      <span className="grow">
        {t(isUndo ? 'import.history.undoCutOff' : 'import.history.cutOff', values)}
      </span>
      <span className="row">
        <GoOnButtons entry={entry} goOn={goOn} rollBack={rollBack} />
      </span>
    </div>
  );
}
