import type { UiLanguage } from '@/lib/model/settings';
import english from '@/locales/en.json' with { type: 'json' };
import chinese from '@/locales/zh-CN.json' with { type: 'json' };

type Texts = { [key: string]: string | Texts };

/** A text of the screens as a person reads it: tests find things by their words, not by where they stand. */
export function textOf(
  key: string,
  values: Record<string, string | number> = {},
  language: UiLanguage = 'en',
): string {
  const text = found(key, language) ?? found(`${key}_${pluralOf(values.count, language)}`, language);
  if (text === undefined) throw new Error(`${key} is no text of ${language}`);
  return text.replace(/\{\{-?\s*(\w+)(, number)?\s*\}\}/g, (_, name: string, isNumber?: string) =>
    isNumber ? Number(values[name]).toLocaleString(language) : String(values[name] ?? ''),
  );
}

/** The text in whichever language the screen has. */
export function inAnyLanguage(key: string, values: Record<string, string | number> = {}): RegExp {
  const words = (['en', 'zh-CN'] as const).map((language) => textOf(key, values, language));
  return new RegExp(`^(${words.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);
}

function found(key: string, language: UiLanguage): string | undefined {
  const texts: Texts = language === 'en' ? english : chinese;
  const text = key
    .split('.')
    .reduce<string | Texts | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
  return typeof text === 'string' ? text : undefined;
}

const pluralOf = (count: string | number | undefined, language: UiLanguage) =>
  new Intl.PluralRules(language).select(Number(count ?? 0));
