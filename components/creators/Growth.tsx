import { useState } from 'react';
import { Section } from '@/components/ui/Section';
import { Tabs } from '@/components/ui/Tabs';
import { countText, shareText } from '@/lib/i18n/numbers';
import type { Observation } from '@/lib/model/observation';
import type { Profile } from '@/lib/model/profile';
import { GrowthChart } from './GrowthChart';
import { GrowthTable } from './GrowthTable';
import { type GrowthField, type Growth as GrowthOf, growthOf, pointsOf } from './growth';
import { useWords } from './useWords';

type Props = { profile: Profile; isOneOfSeveral: boolean; observations: readonly Observation[] };

const order: readonly GrowthField[] = ['followers', 'views', 'likes', 'posts', 'following'];

/** How an account's numbers developed over what was seen; a sentence where there is no line yet. */
export function Growth({ profile, isOneOfSeveral, observations }: Props) {
  const { t } = useWords();
  const known = order.filter((field) => growthOf(observations, field) !== null);
  const [chosen, setChosen] = useState<GrowthField>('followers');
  const field = known.includes(chosen) ? chosen : known[0];
  const growth = field && growthOf(observations, field);
  const platform = t(`creator.platforms.${profile.platform}`);
  const title = isOneOfSeveral
    ? t('creator.growth.account', { platform, handle: profile.handle })
    : t('creator.growth.title');
  const nameOf = (one: GrowthField) =>
    t(`fields.${one === 'posts' && profile.platform === 'tiktok' ? 'videos' : one}`);

  if (!growth)
    return (
      <Section title={title}>
        <p className="dim">
          {t(pointsOf(observations).length === 1 ? 'creator.growth.one' : 'creator.growth.none')}
        </p>
      </Section>
    );
  const { days, points } = growth;
  return (
    <Section
      title={title}
      aside={
        <span className="meta">{t('creator.growth.days', { count: days, records: points.length })}</span>
      }
    >
      {known.length > 1 && (
        <Tabs
          className="tabs metrics"
          label={title}
          tabs={known.map((one) => ({ id: one, label: nameOf(one) }))}
          selected={field}
          onSelect={(id) => setChosen(id as GrowthField)}
        />
      )}
      <Developed growth={growth} name={nameOf(field)} />
    </Section>
  );
}

function Developed({ growth, name }: { growth: GrowthOf; name: string }) {
  const { t, language, day } = useWords();
  const { points, first, last, change, perMonth, days, exact } = growth;
  const approx = exact ? undefined : 'approx';
  const ends = { from: countText(first, language), to: countText(last, language) };
  return (
    <>
      <GrowthChart
        points={points}
        label={t('creator.growth.chart', { name, ...ends, start: day(first.at), end: day(last.at) })}
      />
      <div className="row growth">
        {change !== null && <b className={approx}>{shareText(change, language, true)}</b>}
        <span className="meta">{t('creator.growth.from', { value: ends.from })}</span>
      </div>
      {perMonth !== null ? (
        <div>
          <span className={approx}>
            {t('creator.growth.perMonth', { change: shareText(perMonth, language, true) })}
          </span>
          <p className="meta">
            {t('creator.growth.formula', { last: ends.to, first: ends.from, count: days })}
          </p>
        </div>
      ) : (
        change !== null && <p className="meta">{t('creator.growth.tooShort')}</p>
      )}
      <GrowthTable points={points} name={name} />
    </>
  );
}
