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
  const texts: Texts = language === 'en' ? english : chinese;
  const found = key
    .split('.')
    .reduce<string | Texts | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
  if (typeof found !== 'string') throw new Error(`${key} is no text of ${language}`);
  return found.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
