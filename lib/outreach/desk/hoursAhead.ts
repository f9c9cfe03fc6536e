import type { DeskEntry } from './deskOf';

const hour = 3_600_000;

export type HourAhead = { /** Milliseconds since 1970. */ from: number; count: number; zones: string[] };

/** The next 24 full hours and how many steps become possible in each, with the zones they are in, most frequent first. */
export function hoursAhead(now: string, entries: readonly DeskEntry[]): HourAhead[] {
  const start = Math.floor(Date.parse(now) / hour) * hour;
  const zones = Array.from({ length: 24 }, () => new Map<string, number>());
  const counts = Array.from({ length: 24 }, () => 0);
  for (const { from, row } of entries) {
    const at = from === null ? -1 : Math.floor((from - start) / hour);
    const seen = zones[at];
    if (!seen) continue;
    counts[at] = (counts[at] ?? 0) + 1;
    if (row.zone) seen.set(row.zone, (seen.get(row.zone) ?? 0) + 1);
  }
  return counts.map((count, index) => ({
    from: start + index * hour,
    count,
    zones: [...(zones[index] ?? [])]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([zone]) => zone),
  }));
}
