import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import type { MappedColumn } from '@/lib/files/creators/mapColumns';
import { ownTarget } from '@/lib/files/creators/ownColumns';
import { type AnyTarget, targets } from '@/lib/files/creators/targets';
import type { OwnField } from '@/lib/model/ownField';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import type { ImportDesk } from './importDesk';
import type { Match } from './importTasks';
import { QuestionLine } from './QuestionLine';

/** Each column of the sheet: its first cells, where it goes, and how sure that is; what has to be asked stands under it. While rows are checked nothing of it changes. */
export const ColumnList = memo(function ColumnList({
  desk,
  match: { columns, questions, answers },
}: {
  desk: ImportDesk;
  match: Match;
}) {
  const { t } = useT();
  const brand = useQuery(({ queries }) => queries.brand(), []);
  const fields = fieldsInUse(brand.data?.fields);
  return (
    <>
      <div className="import-col heads" aria-hidden="true">
        <span>{t('import.columns.name')}</span>
        <span>{t('import.columns.cells')}</span>
        <span>{t('import.columns.goesTo')}</span>
        <span>{t('import.columns.confidence')}</span>
      </div>
      <ol className="import-cols">
        {columns.map((column) => {
          const asked = questions.filter((one) => one.column === column.column);
          return (
            <li key={column.column}>
              <Column
                column={column}
                fields={fields}
                asks={asked.length > 0}
                onTarget={(to) => desk.setTarget(column.column, to)}
              />
              {asked.map((question) => (
                <QuestionLine
                  key={question.kind}
                  question={question}
                  answers={answers}
                  onAnswer={desk.answer}
                />
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
});

type Props = {
  column: MappedColumn;
  /** The brand's own fields in use. */
  fields: readonly OwnField[];
  asks: boolean;
  onTarget: (target: AnyTarget) => void;
};

function Column({ column: mapped, fields, asks, onTarget }: Props) {
  const { head, column, samples, target, confidence, isRuined } = mapped;
  const { t } = useT();
  const name = head || t('import.columns.unnamed', { number: column + 1 });
  return (
    <div className={target === 'leaveOut' ? 'import-col out' : 'import-col'}>
      <span className="b cut" title={name}>
        {name}
      </span>
      <span className="dim cut cells">{samples.join('\u3000')}</span>
      <span className="field">
        <select
          value={target}
          aria-label={t('import.columns.goesToOf', { name })}
          onChange={({ currentTarget }) => onTarget(currentTarget.value as AnyTarget)}
        >
          {targets.map((one) => (
            <option key={one} value={one}>
              {t(`import.targets.${one}`)}
            </option>
          ))}
          {fields.length > 0 && (
            <optgroup label={t('ownFields.title')}>
              {fields.map(({ id, name: own }) => (
                <option key={id} value={ownTarget(id)}>
                  {own}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        <ChevronDown className="i s" aria-hidden="true" />
      </span>
      <Confidence value={confidence} asks={asks} isRuined={isRuined} isOut={target === 'leaveOut'} />
    </div>
  );
}

function Confidence({
  value,
  asks,
  isRuined,
  isOut,
}: {
  value: number;
  asks: boolean;
  isRuined: boolean;
  isOut: boolean;
}) {
  const { t } = useT();
  if (isRuined) return <span className="stop sure">{t('import.columns.ruined')}</span>;
  if (isOut) return <span className="sure" />;
  const level = asks ? 'asks' : value >= 0.85 ? 'high' : value >= 0.6 ? 'fair' : 'low';
  return (
    <span className="row sure">
      <span className={level === 'high' || level === 'fair' ? 'mini acc' : 'mini'} aria-hidden="true">
        <i style={{ width: `${Math.round((asks ? 0.5 : value) * 100)}%` }} />
      </span>
      <span className={level === 'asks' ? 'warn' : 'dim'}>{t(`import.columns.sure.${level}`)}</span>
    </span>
  );
}
