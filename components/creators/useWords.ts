import { useMemo } from 'react';
import { ownZone } from '@/components/app/ownZone';
import type { Texts } from '@/components/app/TextsContext';
import { useNow } from '@/components/app/useNow';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { isZoneKnown } from '@/lib/outreach/windows/localClock';
import { ageOf, clockTime, daysAhead, dayText, weekdayText } from './when';

export type Words = ReturnType<typeof wordsOf>;

/** The words of the screen for times: all of them in the person's own zone, at the screen's own "now". */
export function useWords(): Words {
  const texts = useT();
  const now = useNow();
  const { settings } = useSettings();
  const { zone } = ownZone(settings.zone);
  return useMemo(() => wordsOf(texts, now, zone), [texts, now, zone]);
}

function wordsOf({ t, language }: Texts, now: string, zone: string) {
  const age = (at: string) => {
    const { key, count } = ageOf(at, now);
    return t(`time.${key}`, { count });
  };
  const day = (at: string, inWished = zone) => {
    const { zone: inZone } = readable(inWished);
    const ahead = daysAhead(at, now, inZone);
    if (ahead === 0) return t('time.today');
    if (ahead === 1) return t('time.tomorrow');
    return ahead === -1 ? t('time.yesterday') : dayText(at, now, inZone, language);
  };
  const time = (at: string, inZone = zone) => clockTime(at, readable(inZone).zone) + readable(inZone).says;
  const weekday = (at: string, inZone = zone) => weekdayText(at, readable(inZone).zone, language);
  const moment = (at: string, inZone = zone) =>
    t('time.dayAndTime', { day: day(at, inZone), time: time(at, inZone) });

  return { t, language, now, zone, age, day, time, weekday, moment };
}

/** A zone this browser has no data for is read in UTC, and says so. */
const readable = (zone: string) =>
  isZoneKnown(zone) ? { zone, says: '' } : { zone: 'UTC', says: '\u00A0UTC' };
