import type { ErrorCode } from '@/lib/errors';
import type { UiLanguage } from '@/lib/model/settings';
import * as en from '@/locales/en.json';
import * as zh from '@/locales/zh-CN.json';

export type CardTexts = typeof en.card & {
  stageKinds: typeof en.stageKinds;
  formats: typeof en.content.formats;
  errors: ErrorTexts;
};
type ErrorTexts = { [part: string]: string | ErrorTexts };

/** The card's words, taken from the catalogues by name at build time: no i18next in a frame of this size. */
export const cardTexts: Record<UiLanguage, CardTexts> = {
  en: { ...en.card, stageKinds: en.stageKinds, formats: en.content.formats, errors: en.errors },
  'zh-CN': { ...zh.card, stageKinds: zh.stageKinds, formats: zh.content.formats, errors: zh.errors },
};

/** `{{name}}` filled in. */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

/** The sentence of an error code: its parts are the keys. */
export function errorText({ errors }: CardTexts, code: ErrorCode): string {
  const at = (texts: ErrorTexts, [part = '', ...rest]: string[]): string => {
    const found = texts[part];
    if (typeof found === 'string') return found;
    return found ? at(found, rest) : '';
  };
  return at(errors, code.split('.')) || at(errors, ['internal']);
}
