import { lazy, Suspense } from 'react';
import { Section } from '@/components/ui/Section';
import { countText } from '@/lib/i18n/numbers';
import type { Observation } from '@/lib/model/observation';
import { type Growth as GrowthOf, growthOf, pointsOf } from './growth';
import { useWords } from './useWords';

/** The chart's library is large and most visits do not look at it: it comes in a chunk of its own. */
const GrowthChart = lazy(() => import('./GrowthChart'));

/** How the followers developed over what was seen; a sentence where there is no line yet. */
export function Growth({ observations }: { observations: readonly Observation[] }) {
  const { t } = useWords();
  const growth = growthOf(observations);
  if (growth) return <Developed growth={growth} />;
  return (
    <Section title={t('creator.growth.title')}>
      <p className="dim">
        {t(pointsOf(observations).length === 1 ? 'creator.growth.one' : 'creator.growth.none')}
      </p>
    </Section>
  );
}

function Developed({ growth }: { growth: GrowthOf }) {
  const { t, language, day } = useWords();
  const { points, first, last, change, days, exact } = growth;
  const records = points.length;
  const chart = {
    from: countText(first, language),
    start: day(first.at),
    to: countText(last, language),
    end: day(last.at),
  };
  return (
    <Section
      title={t('creator.growth.title')}
      aside={<span className="meta">{t('creator.growth.days', { count: days, records })}</span>}
    >
      <div className="row growth">
        <div role="img" aria-label={t('creator.growth.chart', chart)} className="grow line">
          <Suspense fallback={null}>
            <GrowthChart points={points} />
          </Suspense>
        </div>
        <div>
          {change !== null && <div className={exact ? 'b' : 'b approx'}>{changeText(change, language)}</div>}
          <div className="meta nw">{t('creator.growth.from', { value: chart.from })}</div>
        </div>
      </div>
    </Section>
  );
}

/** `+23.2%`, with a real minus sign below nothing. */
const changeText = (change: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(change)
    .replace('-', '−');
