import { type Calendar, calendarOf, type HolidayFile } from '@/lib/markets/holidays/calendar';
import type { Brand } from '@/lib/model/brand';
import { type OutreachRules, type OwnHours, usualRules } from '@/lib/model/outreachRules';
import type { SpecialDays } from './stretches';

export type RulesAround = {
  /** A brand's own steps, hours and days; without a brand those of the first. */
  rulesOf: (brandId: string | null) => OutreachRules;
  /** A country's days off as a brand has them; null: the holidays are not read yet. */
  calendar: (country: string | null, brandId: string | null) => Calendar | null;
  /** Everything a window depends on beside the creator, the same object each time. */
  around: (country: string | null, brandId: string | null) => SpecialDays & { own: readonly OwnHours[] };
};

/** The brands' own rules and the days off, as the screens and the worker ask for them: one rule, so that the badge counts what the desk shows. */
export function rulesAround(
  file: HolidayFile | null,
  brands: readonly Pick<Brand, 'id' | 'outreach'>[],
): RulesAround {
  const calendars = new Map<string, Calendar>();
  const arounds = new Map<string, ReturnType<RulesAround['around']>>();
  const rulesOf = (brandId: string | null) =>
    (brands.find(({ id }) => id === brandId) ?? brands[0])?.outreach ?? usualRules;
  const calendar: RulesAround['calendar'] = (country, brandId) =>
    file && remembered(calendars, country, brandId, () => calendarOf(file, country, rulesOf(brandId).days));

  return {
    rulesOf,
    calendar,
    around: (country, brandId) =>
      remembered(arounds, country, brandId, () => {
        const days = calendar(country, brandId);
        return { isHoliday: days?.isHoliday, isWorkday: days?.isWorkday, own: rulesOf(brandId).hours };
      }),
  };
}

function remembered<T>(
  all: Map<string, T>,
  country: string | null,
  brandId: string | null,
  make: () => T,
): T {
  const key = `${country} ${brandId}`;
  const known = all.get(key) ?? make();
  all.set(key, known);
  return known;
}
