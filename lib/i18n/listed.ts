import type { UiLanguage } from '@/lib/model/settings';

/** Words in a row as a language separates them: `Madrid, Lisbon`, `马德里、里斯本`. */
export const listed = (words: readonly string[], language: UiLanguage): string =>
  words.join(language === 'zh-CN' ? '、' : ', ');
