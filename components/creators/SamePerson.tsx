import { places } from '@/components/app/places';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import { Section } from '@/components/ui/Section';
import { unlinkProfile } from '@/lib/commands';
import { listed } from '@/lib/i18n/listed';
import type { Creator } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

type Suggestion = {
  profile: Profile;
  creatorId: string;
  reasons: { kind: 'sameEmail' | 'crossLink' | 'sameLinkInBio'; value: string }[];
};

/** Accounts that may be the same person's, each with its reason. The two are compared side by side, and a person decides. */
export function SamePerson({
  creator,
  suggestions,
}: {
  creator: Creator;
  suggestions: readonly Suggestion[];
}) {
  const { t, language } = useWords();
  if (suggestions.length === 0) return null;
  return (
    <Section title={t('creator.same.title')}>
      <ul className="same">
        {suggestions.map(({ profile, reasons }) => (
          <li key={profile.id} className="row">
            <PlatformIcon platform={profile.platform} />
            <bdi className="cut">@{profile.handle}</bdi>
            <span className="meta cut">
              {listed([...new Set(reasons.map(({ kind }) => t(`creator.same.reasons.${kind}`)))], language)}
            </span>
            <span className="grow" />
            <a
              className="btn s"
              aria-label={t('creator.same.compareLabel', { handle: profile.handle })}
              href={`#${places.duplicate(creator.id, profile.creatorId)}`}
            >
              {t('creator.same.compare')}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Takes an account out of a person again. */
export function TakeApart({ profile }: { profile: Profile }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const { handle } = profile;
  return (
    <>
      <button
        type="button"
        className="btn quiet s"
        aria-label={t('creator.same.unlinkLabel', { handle })}
        onClick={() =>
          act(unlinkProfile, { profileId: profile.id }, { said: t('creator.same.unlinked', { handle }) })
        }
      >
        {t('creator.same.unlink')}
      </button>
      <Refusal error={error} />
    </>
  );
}
