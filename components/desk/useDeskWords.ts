import { useWords } from '@/components/creators/useWords';
import { dayText } from '@/components/creators/when';
import { rowName } from '@/components/pipeline/rowName';
import { placeNameOf } from '@/lib/markets';
import type { Entry } from './useDesk';

const minute = 60_000;
const hour = 60 * minute;
/** A working day that ends later than this has not begun. */
const longDay = 15 * hour;
const longWait = 18 * hour;

/** The words of the desk: how long is left, when something opens, on whose clock. */
export function useDeskWords() {
  const words = useWords();
  const { t, now, zone: ownZone, time, weekday, language } = words;
  const at = Date.parse(now);

  function duration(milliseconds: number): string {
    const minutes = Math.max(1, Math.ceil(milliseconds / minute));
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours === 0) return t('time.minutes', { count: rest });
    return rest === 0
      ? t('time.hours', { count: hours })
      : t('time.hoursMinutes', { hours, minutes: String(rest) });
  }
  const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
  /** `13:30`, and with the weekday where that is not soon. */
  function when(milliseconds: number, zone: string): string {
    const text = time(instant(milliseconds), zone);
    if (milliseconds - at <= longWait) return text;
    return t('time.dayAndTime', { day: weekday(instant(milliseconds), zone), time: text });
  }

  /** `24 Nov 17:40`: a moment for a text that is read on another day. */
  const dated = (milliseconds: number): string =>
    t('time.dayAndTime', {
      day: dayText(instant(milliseconds), now, ownZone, language),
      time: time(instant(milliseconds), ownZone),
    });

  /** What presses: time left, until when it is good, or when it opens. */
  function pressing({ group, from, to, row }: Entry): { text: string; look: string } {
    const zone = row.zone ?? ownZone;
    if (group === 'replies') {
      if (to === null || from === null) return { text: '', look: 'dim' };
      if (to - at > longDay) return { text: t('desk.dayBegins', { when: when(from, zone) }), look: 'dim' };
      const look = to - at <= hour / 2 ? 'stop b' : to - at <= 2 * hour ? 'warn b' : 'dim';
      return { text: t('desk.left', { duration: duration(to - at) }), look };
    }
    if (group === 'open')
      return to === null
        ? { text: t('desk.anyTime'), look: 'dim' }
        : { text: t('desk.until', { time: when(to, zone) }), look: 'go' };
    if (from === null) return { text: '', look: 'dim' };
    return { text: t('desk.opensIn', { duration: duration(from - at) }), look: 'dim' };
  }

  /** The step in a few words: what they wrote, our own words, or its kind and channel. */
  function stepText({ step, row }: Entry): string {
    if (step.kind === 'reply' && row.said) return t('desk.said', { text: row.said });
    const kind = t(`desk.kinds.${step.kind}`);
    if (step.content) return step.text ? t('desk.aboutContent', { step: kind, about: step.text }) : kind;
    if (step.text) return step.text;
    if (!step.needsWindow) return kind;
    return t('desk.stepOn', { step: kind, channel: t(`draft.channels.${row.channel}`) });
  }

  const name = ({ row }: Entry): string => rowName(row) ?? t('pipeline.noName');
  const place = (zone: string): string => placeNameOf(zone, language);
  return { ...words, at, duration, when, dated, pressing, stepText, name, place };
}
