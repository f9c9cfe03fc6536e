import { countText } from '@/lib/i18n/numbers';
import { drawn, pathOf, plane } from './chartPath';
import { isStale } from './factLines';
import type { GrowthPoint } from './growth';
import { useWords } from './useWords';

/** A line over time with its axes: values at the left, from the first record to today below. What was seen long ago fades. */
export function GrowthChart({ points, label }: { points: readonly GrowthPoint[]; label: string }) {
  const { language, day, now } = useWords();
  const { placed, least, most } = drawn(points, now);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const isExact = points.every(({ exact }) => exact);
  const edge = (value: number) => countText({ value, exact: isExact }, language);

  return (
    <div className={isStale(last.at, now) ? 'chart old' : 'chart'} role="img" aria-label={label}>
      <div className="values" aria-hidden="true">
        <span>{edge(most)}</span>
        {most !== least && <span>{edge(least)}</span>}
      </div>
      <svg viewBox={`0 0 ${plane.width} ${plane.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="grid" d={`M0 0H${plane.width}M0 ${plane.height}H${plane.width}`} />
        <path className="line" d={pathOf(placed)} />
        {/* a dot is a line of no length with round ends: stretching the plane leaves it round */}
        <path className="dots" d={placed.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('')} />
      </svg>
      <div className="days" aria-hidden="true">
        <span>{day(first.at)}</span>
        <span>{day(now)}</span>
      </div>
    </div>
  );
}
