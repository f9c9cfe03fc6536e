import type { UiLanguage } from '@/lib/model/settings';
import * as en from '@/locales/en.json';
import * as zh from '@/locales/zh-CN.json';

type BackgroundTexts = { menu: typeof en.menu; notification: typeof en.notification };

/** The few words the worker says. Taken by name, so that the rest of the catalogue stays out of it. */
export const backgroundTexts: Record<UiLanguage, BackgroundTexts> = {
  en: { menu: en.menu, notification: en.notification },
  'zh-CN': { menu: zh.menu, notification: zh.notification },
};
