import type { UiLanguage } from '@/lib/model/settings';
import * as en from '@/locales/en.json';
import * as zh from '@/locales/zh-CN.json';

type PageTexts = typeof en.onPage;

/** What the content script says itself, without a card: the same for every creator. Taken by name at build time. */
export const pageTexts: Record<UiLanguage, PageTexts> = { en: en.onPage, 'zh-CN': zh.onPage };

export const languageOfBrowser = (uiLanguage: string): UiLanguage =>
  uiLanguage.startsWith('zh') ? 'zh-CN' : 'en';
