import type { Deal } from '@/lib/model/deal';
import type { TextLanguage } from '@/lib/model/message';
import type { OwnField, OwnValue } from '@/lib/model/ownField';
import { ownValueOf } from '@/lib/pipeline/ownFields';
import { boxWords } from '../templates/boxWords';
import { fieldsToAsk, ownPath } from '../templates/ownVariables';
import { ifFits } from './ifFits';
import { insteadOf } from './renderSide';
import { moneyWords, numberWords } from './wording';

/**
 * What the own fields of a deal say in its texts, in the words of that language. A box without its tick is absent to a condition and says no
 * where it is written out. Fields out of use say nothing.
 */
export function ownFieldValues(
  { fields: values }: Pick<Deal, 'fields'>,
  fields: readonly OwnField[] | undefined,
  language: TextLanguage,
): Record<string, string | null> {
  return Object.fromEntries(
    fieldsToAsk(fields).flatMap((field) => {
      const path = ownPath(field.id);
      const value = ownValueOf(field, values);
      if (field.type !== 'checkbox') return [[path, wordsOf(field, value, language)]];
      const { yes, no } = boxWords[language];
      return value === true ? [[path, yes]] : [[insteadOf(path), no]];
    }),
  );
}

function wordsOf(field: OwnField, value: OwnValue, language: TextLanguage): string | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'object') return moneyWords(value, language);
  if (typeof value === 'number') return numberWords(value, language);
  if (field.type === 'choice') return ifFits(field.choices.find(({ id }) => id === value)?.name, language);
  return field.type === 'text' ? ifFits(value, language) : value;
}
