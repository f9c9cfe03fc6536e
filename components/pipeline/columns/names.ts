import type { useT } from '@/components/app/useT';
import type { UiLanguage } from '@/lib/model/settings';

const regions = new Map<UiLanguage, Intl.DisplayNames>();

/** A country in the language of the screen; what is no code stays as it is. */
export function regionName(code: string, language: UiLanguage): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const names = regions.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  regions.set(language, names);
  return names.of(code) ?? code;
}

/** Working alone one is "me"; names come with sheets and are told as they stand. */
export const ownerName = (ownerId: string, t: ReturnType<typeof useT>['t']): string =>
  ownerId === 'me' ? t('pipeline.filter.me') : ownerId;
