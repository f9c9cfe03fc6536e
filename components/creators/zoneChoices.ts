import { placeNameOf } from '@/lib/markets';
import { cityRows } from '@/lib/markets/places/cities';
import { countryRows } from '@/lib/markets/places/countries';
import { zoneNames } from '@/lib/markets/zoneNames';
import type { UiLanguage } from '@/lib/model/settings';

export type ZoneChoice = { zone: string; name: string; words: readonly string[] };

/** Every zone a person can choose: those we can name first, then all others the browser knows. */
export function zoneChoices(
  language: UiLanguage,
  known: readonly string[] = Intl.supportedValuesOf('timeZone'),
): ZoneChoice[] {
  const places = placeWords();
  const zones = [...new Set([...Object.keys(zoneNames), ...known])];
  return zones.map((zone) => {
    const name = placeNameOf(zone, language);
    const words = [
      name,
      ...(zoneNames[zone] ?? []),
      ...(places.get(zone) ?? []),
      zone,
      zone.replaceAll('_', ' '),
    ];
    return { zone, name, words: [...new Set(words.map(folded))] };
  });
}

/** The zones that a typed city, country or id points at, the best first. Nothing typed: the first ones. */
export function matchingZones(choices: readonly ZoneChoice[], typed: string, limit = 40): ZoneChoice[] {
  const query = folded(typed);
  if (query === '') return choices.slice(0, limit);
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice, query) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** 0: its name is that; 1: its name begins so; 2: one of its places is or begins so; 3: somewhere inside; 4: not at all. */
function rankOf({ words }: ZoneChoice, query: string): number {
  const [name = ''] = words;
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (words.some((word) => word.startsWith(query))) return 2;
  return words.some((word) => word.includes(query)) ? 3 : 4;
}

/** Cities and countries by zone, without the marks that tell the reader of bios how to take them. */
function placeWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [, , zones, names] of [...cityRows, ...countryRows])
    for (const zone of zones.split(' ')) {
      const list = words.get(zone) ?? [];
      list.push(...names.split('|').map((name) => name.replace(/^[~=]+|\*$/g, '')));
      words.set(zone, list);
    }
  return words;
}

/** Case, accents and width do not matter: `sao paulo` finds São Paulo. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
