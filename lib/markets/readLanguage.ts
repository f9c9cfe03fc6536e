import { markets } from './markets';
import { countryPlaces } from './places/gazetteer';
import type { ZoneReading } from './zoneReading';

/** Languages whose speakers mostly live in one of our markets. English, Spanish, Arabic, Portuguese, French and Chinese span many. */
const homes: Record<string, string> = {
  ja: 'JP',
  ko: 'KR',
  th: 'TH',
  vi: 'VN',
  id: 'ID',
  it: 'IT',
  de: 'DE',
  ms: 'MY',
  fil: 'PH',
  tl: 'PH',
};

/** What a language alone says: a guess, and no zone at all where it is spoken in many of them. */
export function readLanguage(tag: string): ZoneReading | undefined {
  const locale = localeOf(tag);
  if (!locale) return undefined;
  const base = {
    confidence: 'guess' as const,
    cues: [{ rule: 'language' as const, text: tag, field: 'language' as const, start: null, end: null }],
    isHome: false,
  };
  const place = countryPlaces.get(locale.region ?? homes[locale.language] ?? '');
  if (place)
    return { ...base, id: place.zones[0] ?? null, market: place.country, candidates: [...place.zones] };
  const spoken = markets.filter(({ languages }) =>
    languages.some((one) => one.tag.split('-')[0] === locale.language),
  );
  return { ...base, id: null, market: null, candidates: spoken.map(({ defaultZone }) => defaultZone) };
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined; // what a page calls a language need not be one
  }
}
