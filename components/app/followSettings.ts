import type { i18n } from 'i18next';
import { uiLanguage } from '@/lib/i18n/uiLanguage';
import type { SettingsKeeper } from './settingsKeeper';

/** Language and theme follow the settings at once, in every open window. */
export function followSettings(settings: SettingsKeeper, texts: i18n, ofBrowser: string): void {
  const apply = () => {
    const { language: chosen, theme } = settings.snapshot();
    const language = uiLanguage(chosen, ofBrowser);
    const page = document.documentElement;
    page.lang = language;
    if (theme === 'system') delete page.dataset.theme;
    else page.dataset.theme = theme;
    if (texts.language !== language) void texts.changeLanguage(language);
    document.title = texts.t('shell.name', { lng: language });
  };
  settings.subscribe(apply);
  apply();
}
