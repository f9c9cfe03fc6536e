import type { CSSProperties } from 'react';

/** Minutes of their day, 0 to 1440. `now`: the window that is open; `safe`: used because the zone is a guess. */
export type DaySegment = { kind: 'night' | 'window' | 'now' | 'safe'; from: number; to: number };
type Props = {
  segments: DaySegment[];
  /** Minute of their day it is; null where the zone is unknown. */
  at: number | null;
  /** The strip in words, since it is a picture. */
  description: string;
  everyHours?: 3 | 6;
};

const looks: Record<DaySegment['kind'], string> = {
  night: 'night',
  window: 'win',
  now: 'win now',
  safe: 'safe',
};
const minutesOfDay = 1440;

/** Their 24 hours: night, windows, and where they are now. */
export function DayStrip({ segments, at, description, everyHours = 6 }: Props) {
  const hours = Array.from({ length: 24 / everyHours + 1 }, (_, index) => index * everyHours);
  return (
    <div className="day" role="img" aria-label={description}>
      <div className="trk">
        {segments.map(({ kind, from, to }) => (
          <span
            key={`${kind}${from}`}
            className={looks[kind]}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
      </div>
      {at !== null && <span className="mark" style={{ left: percent(at) } as CSSProperties} />}
      {hours.map((hour) => (
        <span key={hour} className="hr" data-edge={edgeOf(hour)} style={{ left: percent(hour * 60) }}>
          {String(hour).padStart(2, '0')}
        </span>
      ))}
    </div>
  );
}

const percent = (minutes: number) => `${(100 * minutes) / minutesOfDay}%`;

function edgeOf(hour: number): 'start' | 'end' | undefined {
  if (hour === 0) return 'start';
  return hour === 24 ? 'end' : undefined;
}
