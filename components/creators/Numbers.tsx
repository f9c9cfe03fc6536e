import { Clock3 } from 'lucide-react';
import { useSettings } from '@/components/app/useSettings';
import { FactRow, Facts, type FactValue } from '@/components/ui/FactRow';
import { Section } from '@/components/ui/Section';
import { countText, shareText, wholeNumber } from '@/lib/i18n/numbers';
import { engagementOf } from '@/lib/identity/engagement';
import type { Profile } from '@/lib/model/profile';
import { type FactLine, factLines, isStale } from './factLines';
import { useWords } from './useWords';
import { ViewsLines } from './ViewsLines';

/** What the page said of an account: every figure with its source, its exactness and its age. */
export function Numbers({ profile, isOneOfSeveral }: { profile: Profile; isOneOfSeveral: boolean }) {
  const { t, now, age } = useWords();
  const { shows } = useSettings();
  const platform = t(`creator.platforms.${profile.platform}`);
  const title = isOneOfSeveral
    ? t('creator.numbers.account', { platform, handle: profile.handle })
    : t('creator.numbers.title');
  const isOld = isStale(profile.seenAt, now);

  return (
    <Section
      title={title}
      aside={
        <span className={`meta ${isOld ? 'warn' : ''}`}>
          {isOld && <Clock3 className="i s" aria-hidden="true" />}{' '}
          {t(isOld ? 'creator.numbers.seenStale' : 'creator.numbers.seen', { age: age(profile.seenAt) })}
        </span>
      }
    >
      <Facts>
        {factLines(profile, now).map((line) => (
          <Line key={line.field} line={line} profile={profile} />
        ))}
        {shows('growth') && profile.platform === 'tiktok' && <EngagementLine profile={profile} />}
        {shows('growth') && <ViewsLines profile={profile} />}
      </Facts>
    </Section>
  );
}

function Line({ line, profile }: { line: FactLine; profile: Profile }) {
  const { t, age } = useWords();
  const name = line.field === 'posts' && profile.platform === 'tiktok' ? 'videos' : line.field;
  const at = line.source?.at ?? profile.seenAt;
  return (
    <FactRow
      label={t(`fields.${name}`)}
      value={useValue(line)}
      source={useSource(line)}
      age={line.value.kind !== 'unknown' && age(at) !== age(profile.seenAt) && age(at)}
    />
  );
}

/** Its formula and how many videos it is over stand beside it. */
function EngagementLine({ profile }: { profile: Profile }) {
  const { t, now, language } = useWords();
  const engagement = engagementOf(profile);
  if (!engagement)
    return (
      <FactRow
        label={t('fields.engagement')}
        value={{ is: 'unknown', text: t('creator.numbers.unknown') }}
        source={t('creator.numbers.engagementNeeds')}
      />
    );
  const { share, n, exact } = engagement;
  const fields = ['likes', 'posts', 'followers'] as const;
  const stale = fields.some((field) => isStale(profile.sources[field]?.at ?? profile.seenAt, now));
  return (
    <FactRow
      label={t('fields.engagement')}
      value={{ is: exact ? 'exact' : 'rounded', text: shareText(share, language), stale }}
      source={t('creator.numbers.engagement', { n: wholeNumber(n, language) })}
    />
  );
}

function useValue({ value, stale }: FactLine): FactValue {
  const { t, language } = useWords();
  if (value.kind === 'unknown') return { is: 'unknown', text: t('creator.numbers.unknown') };
  if (value.kind === 'text') return { is: 'exact', text: value.text, stale };
  const { count } = value;
  return { is: count.exact ? 'exact' : 'rounded', text: countText(count, language), stale };
}

function useSource({ value, source }: FactLine): string {
  const { t } = useWords();
  if (value.kind === 'unknown') return t('creator.numbers.notOnPage');
  if (!source) return '';
  const name = t(`sources.${source.source}`);
  if (value.kind === 'text') return name;
  return t(value.count.exact ? 'sources.exact' : 'sources.rounded', { source: name });
}
