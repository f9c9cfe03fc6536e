import { Section } from '@/components/ui/Section';
import { hoursAhead } from '@/lib/outreach/desk/hoursAhead';
import type { Entry } from './useDesk';
import { useDeskWords } from './useDeskWords';

/** The next 24 hours on one's own clock: how many steps become possible in each. */
export function NextDay({ entries }: { entries: readonly Entry[] }) {
  const { t, now, zone, time, place } = useDeskWords();
  const hours = hoursAhead(now, entries);
  const most = Math.max(...hours.map(({ count }) => count));
  const total = hours.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;

  const busiest = hours.find(({ count }) => count === most);
  const clock = (from: number) => time(new Date(from).toISOString(), zone);
  const places = (busiest?.zones ?? []).slice(0, 2).map(place).join(', ');
  const said = { time: clock(busiest?.from ?? 0), count: most };
  return (
    <Section title={t('desk.day.title')} aside={t('desk.day.yours')}>
      <div className="day-ahead" role="img" aria-label={t('desk.day.chart', { count: total })}>
        {hours.map(({ from, count }) => (
          <i
            key={from}
            className={count === 0 ? 'none' : ''}
            style={{ height: `${Math.max(3, (100 * count) / most)}%` }}
          />
        ))}
      </div>
      <div className="day-scale" aria-hidden="true">
        {[0, 6, 12, 18].map((hour) => (
          <span key={hour}>{clock(hours[hour]?.from ?? 0).slice(0, 2)}</span>
        ))}
        <span>{clock(hours[0]?.from ?? 0).slice(0, 2)}</span>
      </div>
      <div className="meta">
        {places ? t('desk.day.busiest', { ...said, places }) : t('desk.day.busiestPlain', said)}
      </div>
    </Section>
  );
}
