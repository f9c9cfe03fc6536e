import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import type { TextLanguage } from '@/lib/model/message';

/** The language the operator writes in and reads: as chosen, else that of the screen. */
export function useWorkingLanguage(): TextLanguage {
  const { language } = useT();
  const { settings } = useSettings();
  return settings.workingLanguage ?? (language === 'zh-CN' ? 'zh' : 'en');
}
