import { Clock3 } from 'lucide-react';
import type { Profile } from '@/lib/model/profile';
import { countText } from './countText';
import { type FactLine, factLines, isStale } from './factLines';
import { Part } from './Part';
import { useWords } from './useWords';

/** What the page said of an account: every figure with its source, its exactness and its age. */
export function Numbers({ profile, isOneOfSeveral }: { profile: Profile; isOneOfSeveral: boolean }) {
  const { t, now, age } = useWords();
  const platform = t(`creator.platforms.${profile.platform}`);
  const title = isOneOfSeveral
    ? t('creator.numbers.account', { platform, handle: profile.handle })
    : t('creator.numbers.title');
  const isOld = isStale(profile.seenAt, now);

  return (
    <Part
      title={title}
      aside={
        <span className={`meta ${isOld ? 'warn' : ''}`}>
          {isOld && <Clock3 className="i s" aria-hidden="true" />}{' '}
          {t(isOld ? 'creator.numbers.seenStale' : 'creator.numbers.seen', { age: age(profile.seenAt) })}
        </span>
      }
    >
      <dl className="facts">
        {factLines(profile, now).map((line) => (
          <Line key={line.field} line={line} profile={profile} />
        ))}
      </dl>
    </Part>
  );
}

function Line({ line, profile }: { line: FactLine; profile: Profile }) {
  const { t } = useWords();
  const name = line.field === 'posts' && profile.platform === 'tiktok' ? 'videos' : line.field;
  return (
    <div className="fact-line">
      <dt>{t(`fields.${name}`)}</dt>
      <dd className="v">
        <FactValue line={line} />
      </dd>
      <dd className="src">
        <SourceOf line={line} seenAt={profile.seenAt} />
      </dd>
    </div>
  );
}

function FactValue({ line: { value, stale } }: { line: FactLine }) {
  const { t, language } = useWords();
  if (value.kind === 'unknown') return <span className="unknown">{t('creator.numbers.unknown')}</span>;
  const faded = stale ? 'stale' : '';
  if (value.kind === 'text') return <span className={faded}>{value.text}</span>;
  return (
    <span className={`${faded} ${value.count.exact ? '' : 'approx'}`}>
      {countText(value.count, language)}
    </span>
  );
}

/** The source, and the age where it is not the age of the whole account. */
function SourceOf({ line: { value, source }, seenAt }: { line: FactLine; seenAt: string }) {
  const { t, age } = useWords();
  if (value.kind === 'unknown' || !source) return t('creator.numbers.notOnPage');
  const name = t(`sources.${source.source}`);
  const isExact = value.kind !== 'count' || value.count.exact;
  const said =
    value.kind === 'text' ? name : t(isExact ? 'sources.exact' : 'sources.rounded', { source: name });
  if (age(source.at) === age(seenAt)) return said;
  return t('creator.numbers.valueStale', { source: said, age: age(source.at) });
}
