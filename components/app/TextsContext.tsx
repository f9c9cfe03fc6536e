import type { i18n, TFunction } from 'i18next';
import { createContext, type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { remembered } from '@/lib/i18n/remembered';
import type { UiLanguage } from '@/lib/model/settings';

export type Texts = { t: TFunction; language: UiLanguage };

export const TextsContext = createContext<Texts | null>(null);

/** Words for all that stands in it, worked out once and not by each of a thousand cells; drawn anew when the language is another. */
export function WithTexts({ texts, children }: { texts: i18n; children: ReactNode }) {
  const subscribe = useMemo(() => followed(texts), [texts]);
  const language: UiLanguage =
    useSyncExternalStore(subscribe, () => texts.language) === 'zh-CN' ? 'zh-CN' : 'en';
  const words = useMemo(() => ({ t: remembered(texts.getFixedT(language)), language }), [texts, language]);
  return <TextsContext value={words}>{children}</TextsContext>;
}

const followed = (texts: i18n) => (listener: () => void) => {
  texts.on('languageChanged', listener);
  return () => texts.off('languageChanged', listener);
};
