import type { UiLanguage } from '@/lib/model/settings';

/** The language of the screen: chosen, else the browser's where we speak it, else English. */
export const uiLanguage = (chosen: UiLanguage | null, ofBrowser: string): UiLanguage =>
  chosen ?? (/^zh\b/i.test(ofBrowser) ? 'zh-CN' : 'en');

/** The name of a language in itself: how one finds it on a screen one cannot read. */
export const ownName: Record<UiLanguage, string> = { en: 'English', 'zh-CN': nameIn('zh-CN') };

function nameIn(language: UiLanguage): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of('zh') ?? language;
}
