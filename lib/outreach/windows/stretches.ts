import type { Temporal } from 'temporal-polyfill';
import type { Hours } from './hoursOf';
import { dayLength, type MinuteRange } from './minutes';

/** From (included) to (not included), in milliseconds since 1970. */
export type Stretch = { from: number; to: number };

const minute = 60_000;

/** Whether a day (`YYYY-MM-DD`, in the creator's zone) has no window at all. */
export type IsHoliday = (date: string) => boolean;
/** What is known of days that are not like their weekday. */
export type SpecialDays = { isHoliday?: IsHoliday | undefined; isWorkday?: IsHoliday | undefined };

/** The windows of one day of a zone as stretches of time, in order. A weekend day that is worked for a bridge day is a day like others. */
export function windowsOn(date: Temporal.PlainDate, hours: Hours, special: SpecialDays = {}): Stretch[] {
  const day = date.toString();
  if (special.isHoliday?.(day)) return [];
  const isWorked = hours.weekend.includes(date.dayOfWeek) && special.isWorkday?.(day);
  if (!isWorked && !hours.days.includes(date.dayOfWeek)) return [];
  return stretchesOf(date, hours.zone, hours.windows);
}

/**
 * When the clock of a zone shows minutes of these ranges on a day. A day of 23 or 25 hours is read piece by piece, each of one offset: what lies
 * in the hour that is left out does not happen, what lies in the hour that comes twice happens twice.
 */
export function stretchesOf(
  date: Temporal.PlainDate,
  zone: string,
  ranges: readonly MinuteRange[],
): Stretch[] {
  const stretches = piecesOf(date, zone).flatMap((piece) =>
    ranges.map((range) => ({
      from: Math.max(piece.from, piece.midnight + range.from * minute),
      to: Math.min(piece.to, piece.midnight + range.to * minute),
    })),
  );
  return joined(stretches.filter(({ from, to }) => from < to));
}

/** Parts of a local day with one offset each; `midnight` is when the clock of that offset would have shown 00:00. */
function piecesOf(date: Temporal.PlainDate, zone: string): (Stretch & { midnight: number })[] {
  const start = date.toZonedDateTime(zone);
  const end = date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const wall = Date.UTC(date.year, date.month - 1, date.day);
  const pieces: (Stretch & { midnight: number })[] = [];
  let piece = start;
  while (piece.epochMilliseconds < end) {
    const next = piece.getTimeZoneTransition('next');
    const to = next ? Math.min(end, next.epochMilliseconds) : end;
    pieces.push({ from: piece.epochMilliseconds, to, midnight: wall - piece.offsetNanoseconds / 1_000_000 });
    if (!next) break;
    piece = next;
  }
  return pieces;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else result.push({ ...stretch });
  }
  return result;
}

/** Minutes of a local day, as its clock shows them, that stretches of time take up. */
export function minutesOn(
  date: Temporal.PlainDate,
  zone: string,
  stretches: readonly Stretch[],
): MinuteRange[] {
  return piecesOf(date, zone).flatMap((piece) =>
    stretches
      .map(({ from, to }) => ({
        from: Math.max(0, (Math.max(from, piece.from) - piece.midnight) / minute),
        to: Math.min(dayLength, (Math.min(to, piece.to) - piece.midnight) / minute),
      }))
      .filter(({ from, to }) => from < to),
  );
}
