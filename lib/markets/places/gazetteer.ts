import { cityRows, partRows } from './cities';
import { countryRows } from './countries';
import { foldText } from './foldText';
import type { Place, PlaceRow } from './place';
import { stateRows } from './states';

/** A name with what it may stand for. */
export type Entry = {
  senses: readonly Place[];
  /** Counts only in capitals: `LA` is a city, `La` an article. */
  capitalsOnly: boolean;
};

let built: ReadonlyMap<string, Entry> | undefined;

/** Every name in lower case without accents → what it may stand for. Made when it is first asked for, not with every start. */
export function gazetteer(): ReadonlyMap<string, Entry> {
  built ??= buildGazetteer();
  return built;
}

/** Countries by ISO code. */
export const countryPlaces: ReadonlyMap<string, Place> = new Map(
  countryRows.map((row) => [row[0], placeOf('country', row, false, false)]),
);

/** States and provinces by short form: `CA` is one, and so is `WA`, twice. */
export const statePlaces: ReadonlyMap<string, readonly Place[]> = Map.groupBy(
  stateRows.map((row) => placeOf('state', row, false, false)),
  ({ state }) => state ?? '',
);

function buildGazetteer(): Map<string, Entry> {
  const entries = new Map<string, { senses: Place[]; capitalsOnly: boolean }>();
  addRows(entries, 'country', countryRows);
  addRows(entries, 'state', stateRows);
  addRows(entries, 'city', cityRows);
  addRows(entries, 'part', partRows);
  return entries;
}

function addRows(
  entries: Map<string, { senses: Place[]; capitalsOnly: boolean }>,
  kind: Place['kind'],
  rows: readonly PlaceRow[],
): void {
  for (const row of rows) {
    for (const written of row[3].split('|').filter(Boolean)) {
      const [, signs = '', name = '', star = ''] = /^([~=]*)(.*?)(\*?)$/.exec(written) ?? [];
      const key = foldText(name).toLowerCase();
      const entry = entries.get(key) ?? { senses: [], capitalsOnly: signs.includes('=') };
      entry.senses.push(placeOf(kind, row, star === '*', signs.includes('~')));
      entries.set(key, entry);
    }
  }
}

function placeOf(kind: Place['kind'], row: PlaceRow, isMain: boolean, isWeak: boolean): Place {
  const [country, state, zoneList] = row;
  const zones = zoneList.split(' ');
  return {
    kind,
    country,
    state: state || null,
    zone: zones.length === 1 ? (zones[0] ?? null) : null,
    zones,
    isMain,
    isWeak,
  };
}
