import { ownValueText } from '@/components/fields/ownValueText';
import type { OwnField, OwnFieldType } from '@/lib/model/ownField';
import { ownRef } from '@/lib/model/query';
import { ownValueOf } from '@/lib/pipeline/ownFields';
import { OwnEditor } from '../cells/OwnEditor';
import type { Column } from './column';
import { text } from './said';

const widths: Record<OwnFieldType, number> = {
  text: 180,
  number: 96,
  money: 112,
  date: 112,
  choice: 128,
  link: 180,
  checkbox: 88,
};

/** A field of the brand's own as a column: shown, sorted and written in like the built-in ones. */
export function ownColumn(field: OwnField, currency: string): Column {
  const isNumeric = field.type === 'number' || field.type === 'money';
  return {
    id: ownRef(field.id),
    name: () => field.name,
    feature: 'ownFields',
    width: widths[field.type],
    from: null,
    sort: ownRef(field.id),
    ...(isNumeric ? { isNumeric } : {}),
    own: { field, currency },
    says: ({ fields }, words) => text(ownValueText(field, ownValueOf(field, fields), words) || null),
    Editor: OwnEditor,
  };
}
