import i18next, { type i18n } from 'i18next';
import type { UiLanguage } from '@/lib/model/settings';
import en from '@/locales/en.json';
import zh from '@/locales/zh-CN.json';

/** The words of the screens in every language at once: switching needs no reload and no request. */
export async function startTexts(language: UiLanguage): Promise<i18n> {
  const texts = i18next.createInstance();
  await texts.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  });
  return texts;
}
