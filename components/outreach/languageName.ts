import type { UiLanguage } from '@/lib/model/settings';

/** `pt-BR` → "Brazilian Portuguese", in the words of the screen; the tag itself where the browser has no name for it. */
export function languageName(tag: string, language: UiLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a tag of a newer version that no browser reads
  }
}
