import { FactRow } from '@/components/ui/FactRow';
import { countText, shareText, wholeNumber } from '@/lib/i18n/numbers';
import { viewEngagementOf } from '@/lib/identity/engagement';
import type { Profile } from '@/lib/model/profile';
import { isStale } from './factLines';
import { useWords } from './useWords';

/** How often the newest videos were seen and, where that is known, how many of those who saw one liked it: each with its formula and its n. */
export function ViewsLines({ profile }: { profile: Profile }) {
  return (
    <>
      <MedianViews profile={profile} />
      {profile.platform === 'tiktok' && profile.views && <LikesPerView profile={profile} />}
    </>
  );
}

function MedianViews({ profile: { platform, views, seenAt } }: { profile: Profile }) {
  const { t, now, language, age } = useWords();
  if (!views)
    return (
      <FactRow
        label={t('fields.views')}
        value={{ is: 'unknown', text: t('creator.numbers.unknown') }}
        source={t(platform === 'instagram' ? 'creator.numbers.viewsOnReels' : 'creator.numbers.notOnPage')}
      />
    );
  const { n, pinned, exact, at } = views;
  return (
    <FactRow
      label={t('fields.views')}
      value={{ is: exact ? 'exact' : 'rounded', text: countText(views, language), stale: isStale(at, now) }}
      source={t(pinned > 0 ? 'creator.numbers.viewsPinned' : 'creator.numbers.views', { count: n, pinned })}
      age={age(at) !== age(seenAt) && age(at)}
    />
  );
}

function LikesPerView({ profile }: { profile: Profile }) {
  const { t, now, language } = useWords();
  const engagement = viewEngagementOf(profile);
  if (!engagement)
    return (
      <FactRow
        label={t('fields.viewEngagement')}
        value={{ is: 'unknown', text: t('creator.numbers.unknown') }}
        source={t('creator.numbers.viewEngagementNeeds')}
      />
    );
  const { share, n, posts, exact } = engagement;
  const seen = [profile.sources.likes?.at, profile.sources.posts?.at, profile.views?.at];
  return (
    <FactRow
      label={t('fields.viewEngagement')}
      value={{
        is: exact ? 'exact' : 'rounded',
        text: shareText(share, language),
        stale: seen.some((at) => isStale(at ?? profile.seenAt, now)),
      }}
      source={t('creator.numbers.viewEngagement', {
        n: wholeNumber(n, language),
        posts: wholeNumber(posts, language),
      })}
    />
  );
}
