import { displayName } from '@/components/creators/displayName';
import { useWords } from '@/components/creators/useWords';
import { listed } from '@/lib/i18n/listed';
import type { MergeField } from '@/lib/identity/mergedPerson';
import { placeNameOf } from '@/lib/markets';
import type { Side } from '@/lib/store';

/** A field of a person in words; null: unknown. A name that nobody gave is the account's. */
export function useFieldText() {
  const { t, language } = useWords();
  return (field: MergeField, { creator, profiles }: Side): string | null => {
    if (field === 'name') return displayName(creator, profiles);
    if (field === 'country')
      return creator.country && new Intl.DisplayNames(language, { type: 'region' }).of(creator.country)!;
    if (field === 'languages') {
      const names = new Intl.DisplayNames(language, { type: 'language' });
      return (
        listed(
          (creator.languages ?? []).map((tag) => names.of(tag) ?? tag),
          language,
        ) || null
      );
    }
    if (field === 'zone') {
      if (!creator.zone?.id) return null;
      const place = placeNameOf(creator.zone.id, language);
      return creator.zone.confidence === 'guess' ? t('duplicates.guessed', { place }) : place;
    }
    return creator.permitNumber ?? null;
  };
}
