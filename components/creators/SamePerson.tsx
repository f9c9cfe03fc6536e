import { PlatformIcon } from '@/components/ui/PlatformIcon';
import { Section } from '@/components/ui/Section';
import { linkProfile, unlinkProfile } from '@/lib/commands';
import type { Creator } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

export type Suggestion = {
  profile: Profile;
  creatorId: string;
  reasons: { kind: 'sameEmail' | 'crossLink' | 'sameLinkInBio'; value: string }[];
};

/** Accounts that may be the same person's, each with its reason. A suggestion: a person decides, and can take it back. */
export function SamePerson({
  creator,
  suggestions,
}: {
  creator: Creator;
  suggestions: readonly Suggestion[];
}) {
  const { t } = useWords();
  const { act, error } = useAct();
  if (suggestions.length === 0) return null;
  return (
    <Section title={t('creator.same.title')}>
      <ul className="same">
        {suggestions.map(({ profile, reasons }) => (
          <li key={profile.id} className="row">
            <PlatformIcon platform={profile.platform} />
            <bdi className="cut">@{profile.handle}</bdi>
            <span className="meta cut">
              {[...new Set(reasons.map(({ kind }) => t(`creator.same.reasons.${kind}`)))].join(', ')}
            </span>
            <span className="grow" />
            <button
              type="button"
              className="btn s"
              aria-label={t('creator.same.linkLabel', { handle: profile.handle })}
              onClick={() =>
                act(
                  linkProfile,
                  { profileId: profile.id, creatorId: creator.id },
                  { said: t('creator.same.linked', { handle: profile.handle }) },
                )
              }
            >
              {t('creator.same.link')}
            </button>
          </li>
        ))}
      </ul>
      <Refusal error={error} />
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
