import { useWindowRules } from '@/components/app/useWindowRules';
import type { ClockState } from '@/components/ui/Clock';
import type { DaySegment } from '@/components/ui/DayStrip';
import { listed } from '@/lib/i18n/listed';
import { placeNameOf } from '@/lib/markets';
import type { Creator } from '@/lib/model/creator';
import type { Channel } from '@/lib/model/message';
import { isZoneKnown } from '@/lib/outreach/windows/localClock';
import { windowState } from '@/lib/outreach/windows/windowState';
import { useWords } from './useWords';

export type TheirTime = {
  zone: string | null;
  /** A zone that is recorded and of which this computer has no data: nothing is put in its place. */
  missingZone: string | null;
  place: string | null;
  /** `09:40`; null where the zone is not known. */
  clock: string | null;
  state: ClockState;
  isGuess: boolean;
  /** "good until 11:00", "opens in 6 h 20": the answer for now, or null where nothing can be said. */
  answer: string | null;
  opensAt: string | null;
  /** `Thu is Thanksgiving Day, skipped`: holidays that moved the next opening. */
  skipped: string[];
  safeHours: { place: string; from: string; to: string } | null;
  strip: { segments: DaySegment[]; at: number; description: string } | null;
};

const longWait = 18 * 3_600_000;

/** What time it is for somebody, whether it is a good moment to write, and until or from when. */
export function useTheirTime(
  creator: Creator,
  channel: Channel = 'email',
  brandId: string | null = null,
): TheirTime {
  const { t, language, now, time, weekday } = useWords();
  const { around, calendar } = useWindowRules();
  const recorded = creator.zone?.id ?? null;
  const missingZone = recorded !== null && !isZoneKnown(recorded) ? recorded : null;
  const zone = missingZone === null ? recorded : null;
  const confidence = creator.zone?.confidence ?? 'guess';
  const market = creator.zone?.market ?? creator.country;
  const state = windowState({ now, zone, market, channel, confidence, ...around(market, brandId) });
  const { opensAt, closesAt } = state;

  function wait(at: string): string {
    const left = Date.parse(at) - Date.parse(now);
    if (left > longWait && zone)
      return t('draft.opensAt', {
        when: t('time.dayAndTime', { day: weekday(at, zone), time: time(at, zone) }),
      });
    const minutes = Math.max(1, Math.ceil(left / 60_000));
    return t('draft.opensIn', { duration: duration(minutes) });
  }
  function duration(minutes: number): string {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t('time.minutes', { count: rest });
    return rest === 0
      ? t('time.hours', { count: hours })
      : t('time.hoursMinutes', { hours, minutes: String(rest) });
  }

  const answer =
    zone && closesAt
      ? t('draft.goodUntil', { time: time(closesAt, zone) })
      : zone && opensAt
        ? wait(opensAt)
        : null;
  return {
    zone,
    missingZone,
    place: zone && placeNameOf(zone, language),
    clock: state.local?.time ?? null,
    state: state.state,
    isGuess: zone !== null && confidence === 'guess',
    answer,
    opensAt,
    skipped: closesAt
      ? []
      : state.skipped.map((date) =>
          t('draft.skipped', {
            weekday: weekday(`${date}T12:00:00.000Z`, 'UTC'),
            name: calendar(market, brandId)?.nameOf(date, language) || t('draft.aHoliday'),
          }),
        ),
    safeHours: state.safeHours && {
      place: placeNameOf(state.safeHours.zone, language),
      from: clockOf(state.safeHours.from),
      to: clockOf(state.safeHours.to),
    },
    strip: state.strip && {
      segments: [
        ...state.strip.nights.map((range) => ({ kind: 'night' as const, ...range })),
        ...state.strip.windows.map((range) => ({
          kind: kindOf(range, state.strip?.nowMinute ?? -1, state.safe),
          ...range,
        })),
      ],
      at: state.strip.nowMinute,
      description: t('creator.time.strip', {
        time: state.local?.time ?? '',
        windows:
          listed(
            state.strip.windows.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`),
            language,
          ) || '–',
      }),
    },
  };
}

function kindOf({ from, to }: { from: number; to: number }, at: number, isSafe: boolean): DaySegment['kind'] {
  if (at >= from && at < to) return 'now';
  return isSafe ? 'safe' : 'window';
}

/** 690 → `11:30`. */
const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(Math.round(minute % 60)).padStart(2, '0')}`;
