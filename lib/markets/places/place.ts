/** What a name on the map stands for. A name may have several senses: London is in England and in Ontario. */
export type Place = {
  kind: 'country' | 'state' | 'city' | 'part';
  /** ISO 3166 alpha-2. */
  country: string;
  /** The short form of its state or province, where the country has one in use: `TX`, `ON`, `NSW`. */
  state: string | null;
  /** null: more than one, as in most large countries. */
  zone: string | null;
  /** Zones of a place that has more than one, the one of most people first. */
  zones: readonly string[];
  /** The sense people mostly mean where a name has several. */
  isMain: boolean;
  /** Also a given name or a word: counts only where somebody says to be there. */
  isWeak: boolean;
};

/**
 * A row of the tables: country, state (or ''), zones (first: of most people), names. In names: `|` between, `~` before a weak one, `=` before
 * one that is written in capitals only, `*` behind the sense mostly meant.
 */
export type PlaceRow = readonly [country: string, state: string, zones: string, names: string];
