import { createContext, type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { calendarOf, type HolidayFile } from '@/lib/markets/holidays/calendar';
import type { Brand } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import { type RulesAround, rulesAround } from '@/lib/outreach/windows/rulesAround';
import { holidayShelf } from './holidayShelf';
import { useQuery } from './useQuery';

export type WindowRules = RulesAround & {
  /** Countries whose holidays are known, and until which day; empty and null until they are read. */
  countries: readonly string[];
  knownUntil: string | null;
  /** The same days for a command, from a day on. Waits until the holidays are read. */
  daysOff: (
    creator: Pick<Creator, 'zone' | 'country'>,
    brandId: string,
    from: string,
  ) => Promise<{ off: string[]; work: string[] }>;
};

export const WindowRulesContext = createContext<WindowRules | null>(null);

const shelf = holidayShelf();
const longest = 400;

export type FirstRules = { file: HolidayFile | null; brands: readonly Brand[]; rules: RulesAround };

/** Reads the holidays ahead of the first screen. One that could not be read is asked for again by the screens. */
export const readHolidays = (): Promise<HolidayFile | null> => shelf.read().catch(() => null);

type Props = {
  /** As it was when the store was opened. */
  first: FirstRules;
  children: ReactNode;
};

/** What all screens ask about good hours: the brands' own rules and the holidays, read once for all of them. */
export function WithWindowRules({ first, children }: Props) {
  const file = useSyncExternalStore(shelf.subscribe, shelf.snapshot);
  const { data: read } = useQuery(({ queries }) => queries.brands(), []);
  const brands = useSame(read ?? first.brands);

  const rules = useMemo((): WindowRules => {
    const isFirst = file === first.file && brands === first.brands;
    const rules = isFirst ? first.rules : rulesAround(file, brands);
    return {
      ...rules,
      countries: file ? Object.keys(file.countries) : [],
      knownUntil: file?.to ?? null,
      async daysOff(creator, brandId, from) {
        const country = creator.zone?.market ?? creator.country;
        const { days } = calendarOf(await shelf.read(), country, rules.rulesOf(brandId).days);
        const ahead = days.filter(({ date }) => date >= from).slice(0, longest);
        const of = (kind: 'off' | 'work') => ahead.filter((day) => day.kind === kind).map(({ date }) => date);
        return { off: of('off'), work: of('work').slice(0, longest / 2) };
      },
    };
  }, [file, brands, first]);

  return <WindowRulesContext value={rules}>{children}</WindowRulesContext>;
}

/** The brands, the same ones where a later read found nothing changed: the desk is worked out again for others. */
function useSame(brands: readonly Brand[]): readonly Brand[] {
  const [kept, setKept] = useState(brands);
  if (kept === brands) return kept;
  const isSame =
    kept.length === brands.length &&
    kept.every(
      ({ id, updatedAt }, index) => brands[index]?.id === id && brands[index]?.updatedAt === updatedAt,
    );
  if (isSame) return kept;
  setKept(brands);
  return brands;
}
