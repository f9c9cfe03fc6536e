import type { TFunction } from 'i18next';
import { moneyText } from '@/components/creators/amount';
import type { OwnField, OwnValue } from '@/lib/model/ownField';
import { decimalAmount } from '@/lib/pipeline/decimalAmount';

type Words = { t: TFunction; language: string };

/** A value as it is read on the screen; empty where nothing is known. */
export function ownValueText(field: OwnField, value: OwnValue, { t, language }: Words): string {
  if (field.type === 'checkbox') return value === true ? t('ownFields.ticked') : '';
  if (value === null) return '';
  if (typeof value === 'object') return moneyText(value, language);
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { maximumFractionDigits: 15 }).format(value);
  const text = String(value);
  if (field.type === 'date')
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      Date.parse(`${text}T00:00:00Z`),
    );
  if (field.type === 'choice') return field.choices.find(({ id }) => id === text)?.name ?? text;
  return field.type === 'link' ? text.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '') : text;
}

/** A value as one would type it. */
export function typedText(value: OwnValue): string {
  if (value === null || typeof value === 'boolean') return '';
  return typeof value === 'object' ? decimalAmount(value) : String(value);
}
