import type { ZoneCue } from '@/lib/model/creator';
import { countryPlaces } from './places/gazetteer';
import type { ZoneReading } from './zoneReading';

type Flag = { country: string; text: string; start: number; end: number };
type Field = 'bio' | 'displayName';

const flagPattern = /\p{Regional_Indicator}{2}|🏴\u{e0067}\u{e0062}[\u{e0061}-\u{e007a}]{3}\u{e007f}/gu;
/** More flags than this are a list of journeys or languages. */
const most = 3;

function flagsIn(text: string): Flag[] {
  return [...text.matchAll(flagPattern)].map((match) => ({
    country: countryOf(match[0]),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The countries of a text's flags, each once. */
export const flagCountries = (text: string): string[] => [
  ...new Set(flagsIn(text).map(({ country }) => country)),
];

/** What flags alone say: never more than a guess, since they also stand for origin, language and love. */
export function readFlags(text: string, field: Field): ZoneReading | undefined {
  const flags = flagsIn(text).filter(
    ({ country }, index, all) => all.findIndex((one) => one.country === country) === index,
  );
  const places = flags.flatMap(({ country }) => countryPlaces.get(country) ?? []);
  if (places.length === 0 || flags.length > most) return undefined;

  const cues = flags.map(({ text, start, end }): ZoneCue => ({ rule: 'flag', text, field, start, end }));
  const [only] = places;
  if (flags.length === 1 && only) {
    return {
      id: only.zones[0] ?? null,
      market: only.country,
      confidence: 'guess',
      cues,
      candidates: [...only.zones],
      isHome: false,
    };
  }
  return {
    id: null,
    market: null,
    confidence: 'guess',
    cues,
    candidates: places.map(({ zones }) => zones[0] ?? ''),
    isHome: false,
  };
}

const firstIndicator = 0x1f1e6;

function countryOf(flag: string): string {
  const letters = [...flag].map((sign) => (sign.codePointAt(0) ?? 0) - firstIndicator);
  if (letters.length > 2) return 'GB';
  return String.fromCharCode(...letters.map((letter) => letter + 65));
}
