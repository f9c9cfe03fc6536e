import { createContext, type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { type Calendar, calendarOf } from '@/lib/markets/holidays/calendar';
import type { Creator } from '@/lib/model/creator';
import { type OutreachRules, usualRules } from '@/lib/model/outreachRules';
import type { SpecialDays } from '@/lib/outreach/windows/stretches';
import { holidayShelf } from './holidayShelf';
import { useQuery } from './useQuery';

export type WindowRules = {
  /** A brand's own steps, hours and days; without a brand those of the first. */
  rulesOf: (brandId: string | null) => OutreachRules;
  /** A country's days off as a brand has them; null: the holidays are not read yet. */
  calendar: (country: string | null, brandId: string | null) => Calendar | null;
  /** Countries whose holidays are known, and until which day; empty and null until they are read. */
  countries: readonly string[];
  knownUntil: string | null;
  /** Everything a window depends on beside the creator, the same object as long as nothing changed. */
  around: (country: string | null, brandId: string | null) => SpecialDays & Pick<OutreachAround, 'own'>;
  /** The same days for a command, from a day on. Waits until the holidays are read. */
  daysOff: (
    creator: Pick<Creator, 'zone' | 'country'>,
    brandId: string,
    from: string,
  ) => Promise<{ off: string[]; work: string[] }>;
};
type OutreachAround = { own: OutreachRules['hours'] };

export const WindowRulesContext = createContext<WindowRules | null>(null);

const shelf = holidayShelf();
const longest = 400;

/** What all screens ask about good hours: the brands' own rules and the holidays, read once for all of them. */
export function WithWindowRules({ children }: { children: ReactNode }) {
  const file = useSyncExternalStore(shelf.subscribe, shelf.snapshot);
  const { data: brands } = useQuery(({ queries }) => queries.brands(), []);

  const rules = useMemo((): WindowRules => {
    const calendars = new Map<string, Calendar>();
    const arounds = new Map<string, ReturnType<WindowRules['around']>>();
    const rulesOf = (brandId: string | null) =>
      (brands?.find(({ id }) => id === brandId) ?? brands?.[0])?.outreach ?? usualRules;
    const remembered = <T,>(
      all: Map<string, T>,
      country: string | null,
      brandId: string | null,
      make: () => T,
    ) => {
      const key = `${country} ${brandId}`;
      const known = all.get(key) ?? make();
      all.set(key, known);
      return known;
    };
    const calendar: WindowRules['calendar'] = (country, brandId) =>
      file && remembered(calendars, country, brandId, () => calendarOf(file, country, rulesOf(brandId).days));

    return {
      rulesOf,
      calendar,
      countries: file ? Object.keys(file.countries) : [],
      knownUntil: file?.to ?? null,
      around: (country, brandId) =>
        remembered(arounds, country, brandId, () => {
          const days = calendar(country, brandId);
          return { isHoliday: days?.isHoliday, isWorkday: days?.isWorkday, own: rulesOf(brandId).hours };
        }),
      async daysOff(creator, brandId, from) {
        const country = creator.zone?.market ?? creator.country;
        const { days } = calendarOf(await shelf.read(), country, rulesOf(brandId).days);
        const ahead = days.filter(({ date }) => date >= from).slice(0, longest);
        const of = (kind: 'off' | 'work') => ahead.filter((day) => day.kind === kind).map(({ date }) => date);
        return { off: of('off'), work: of('work').slice(0, longest / 2) };
      },
    };
  }, [file, brands]);

  return <WindowRulesContext value={rules}>{children}</WindowRulesContext>;
}
