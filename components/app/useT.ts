import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '@/lib/model/settings';

/** The words of the screen, and in which language they are. */
export function useT() {
  const { t, i18n } = useTranslation();
  const language: UiLanguage = i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
  return { t, language };
}
