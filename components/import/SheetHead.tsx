import { ChevronDown } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { ImportDesk, ImportState } from './importDesk';

type Props = { desk: ImportDesk; state: Extract<ImportState, { is: 'matching' }> };

/** Which sheet, which row names the columns, and that files like this one are known. */
export function SheetHead({ desk, state: { file, sheet, match } }: Props) {
  const { t, language, day } = useWords();
  const { names, firstRows, kind, encoding } = sheet;
  return (
    <div className="wtools import-head">
      <b>{t('import.columns.title')}</b>
      {names.length > 1 && (
        <label className="import-pick">
          <span className="meta">{t('import.columns.sheet')}</span>
          <span className="field">
            <select
              value={sheet.sheet}
              onChange={({ currentTarget }) => void desk.choose(file, Number(currentTarget.value))}
            >
              {names.map(({ name, isHidden }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place
                <option key={place} value={place}>
                  {isHidden ? t('import.columns.hidden', { name }) : name}
                </option>
              ))}
            </select>
            <ChevronDown className="i s" aria-hidden="true" />
          </span>
        </label>
      )}
      <label className="import-pick">
        <span className="meta">{t('import.columns.headRow')}</span>
        <span className="field">
          <select
            value={match.headRow ?? ''}
            onChange={({ currentTarget }) => void desk.moveHead(Number(currentTarget.value))}
          >
            {match.headRow === null && <option value="">{t('import.columns.noHead')}</option>}
            {firstRows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <option key={place} value={place}>
                {`${place + 1}  ${row.filter(Boolean).slice(0, 4).join(' | ').slice(0, 60)}`}
              </option>
            ))}
          </select>
          <ChevronDown className="i s" aria-hidden="true" />
        </span>
      </label>
      <span className="grow" />
      <span className="meta">
        {match.sameShapeAt
          ? t('import.columns.sameShape', { day: day(match.sameShapeAt) })
          : t('import.columns.size', {
              rows: wholeNumber(sheet.rowCount, language),
              kind: kind === 'csv' ? (encoding ?? '').toUpperCase() : 'XLSX',
            })}
      </span>
    </div>
  );
}
