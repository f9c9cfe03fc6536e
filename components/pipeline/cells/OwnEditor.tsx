import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { typedText } from '@/components/fields/ownValueText';
import { readOwnValue } from '@/components/fields/readOwnValue';
import { setField } from '@/lib/commands';
import { ownValueOf } from '@/lib/pipeline/ownFields';
import { CellField } from './CellField';
import type { EditorProps } from './editor';
import { useCellCommand } from './useCellCommand';

/** Writes in a cell of an own field by its type. What is no value of it is refused with a reason and stays open. */
export function OwnEditor({ row, column, ...props }: EditorProps) {
  const run = useCellCommand(row, props.label);
  const toasts = useToast();
  const { t } = useT();
  if (!column.own) return null;
  const { field, currency: usual } = column.own;
  const { dealId } = row;
  const fieldId = field.id;
  const value = ownValueOf(field, row.fields);
  const nothing = { value: '', label: t('ownFields.none') };

  if (field.type === 'checkbox')
    return (
      <CellField
        {...props}
        value={value === true ? 'true' : ''}
        options={[nothing, { value: 'true', label: t('ownFields.ticked') }]}
        commit={(is) => run(setField, { dealId, fieldId, value: is === 'true' })}
      />
    );
  if (field.type === 'choice')
    return (
      <CellField
        {...props}
        value={typeof value === 'string' ? value : ''}
        options={[
          nothing,
          ...field.choices
            .filter(({ id, retired }) => !retired || id === value)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        commit={(id) => run(setField, { dealId, fieldId, value: id || null })}
      />
    );
  const currency = typeof value === 'object' && value !== null ? value.currency : usual;
  return (
    <CellField
      {...props}
      kind={field.type === 'date' ? 'date' : 'text'}
      value={typedText(value)}
      maxLength={2000}
      commit={async (typed) => {
        const read = readOwnValue(field, typed, currency);
        if ('value' in read) return run(setField, { dealId, fieldId, value: read.value });
        toasts.show({ text: t(`ownFields.problems.${read.problem}`, { currency }) });
        return false;
      }}
    />
  );
}
