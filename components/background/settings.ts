import { browser } from '@/lib/browser';
import { defaultSettings, type Settings, settingsSchema, type UiLanguage } from '@/lib/model/settings';

/** The person's settings. Unreadable ones are left alone and the defaults used. */
export const readSettings = async (): Promise<Settings> =>
  settingsIn(await browser.storage.local.get('settings'));

/** The same, in what was read already. */
export function settingsIn({ settings }: Record<string, unknown>): Settings {
  const parsed = settingsSchema.partial().safeParse(settings ?? {});
  return parsed.success ? ({ ...defaultSettings, ...parsed.data } as Settings) : defaultSettings;
}

export const languageOf = ({ language }: Pick<Settings, 'language'>): UiLanguage =>
  language ?? (browser.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en');
