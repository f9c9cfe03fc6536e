import { browser } from '@/lib/browser';
import { defaultSettings, type Settings, settingsSchema, type UiLanguage } from '@/lib/model/settings';

/** The person's settings. Unreadable ones are left alone and the defaults used. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  const parsed = settingsSchema.partial().safeParse(settings ?? {});
  return parsed.success ? ({ ...defaultSettings, ...parsed.data } as Settings) : defaultSettings;
}

export const languageOf = ({ language }: Pick<Settings, 'language'>): UiLanguage =>
  language ?? (browser.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en');
