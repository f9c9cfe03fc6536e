import type { OwnField } from '@/lib/model/ownField';
import { joinedRanges, type Range } from '@/lib/pipeline/foldedText';
import { fieldsInUse, ownWords } from '@/lib/pipeline/ownFields';
import type { PipelineRow } from '@/lib/store';
import { foldNear, rangesNear } from '@/lib/store/query/found/near';
import { foldTyped, rangesTyped } from '@/lib/store/query/found/typed';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import { wordsIn } from '@/lib/store/query/typos/fold';
import { wordsOf } from '@/lib/store/query/words';
import { rowName } from '../rowName';
import type { Near } from './nearClient';

/** For each word that is looked for, in their order, where it stands in a text. */
type Look = (text: string) => Range[][];

/** What is looked for: made once for a search, asked for each row that is drawn. */
export type Sought = { near: Near; fields: readonly OwnField[]; typedIn: Look; nearIn: Look };

export const soughtBy = (search: string, near: Near, own: OwnContext): Sought => ({
  near,
  fields: fieldsInUse([...own.values()]),
  typedIn: lookTyped(search),
  nearIn: lookNear(search),
});

/** A text of a row with what was found in it. */
export type FoundText = { text: string; ranges: Range[] };
export type Elsewhere = FoundText & { in: 'tag' | 'note' | 'account' | OwnField };

export type Found = {
  /** In what the row is called by. */
  name: Range[];
  /** In the handle, where it stands beside a name. */
  handle: Range[];
  /** The handle has a word that the name has not. */
  isInHandleAlone: boolean;
  /** Spelled nearly so, not as it was typed. */
  isNear: boolean;
  /** Where the words are that neither name nor handle has; null: these have them all. */
  elsewhere: Elsewhere | null;
};

/** Where in a row the words stand that were looked for, as they were typed or, of a row that is only near, spelled nearly so. */
export function foundIn(row: PipelineRow, { near, fields, typedIn, nearIn }: Sought): Found {
  const isNear = near.has(row.dealId);
  const look = isNear ? nearIn : typedIn;
  const name = look(rowName(row) ?? '');
  const handle = look(row.name && row.handle ? row.handle : '');
  const isMissing = name.map((ranges, word) => ranges.length === 0 && handle[word]!.length === 0);
  return {
    name: joinedRanges(name.flat()),
    handle: joinedRanges(handle.flat()),
    isInHandleAlone: handle.some((ranges, word) => ranges.length > 0 && name[word]!.length === 0),
    isNear,
    elsewhere: isMissing.includes(true) ? firstElsewhere(row, fields, look, isMissing) : null,
  };
}

function lookTyped(search: string): Look {
  const words = wordsOf(search);
  return (text) => {
    const folded = foldTyped(text);
    return words.map((word) => rangesTyped(folded, word));
  };
}

function lookNear(search: string): Look {
  const words = wordsIn(search);
  return (text) => {
    const folded = foldNear(text);
    return words.map((word) => rangesNear(folded, word));
  };
}

function firstElsewhere(
  row: PipelineRow,
  fields: readonly OwnField[],
  look: Look,
  isMissing: readonly boolean[],
): Elsewhere | null {
  for (const place of placesOf(row, fields)) {
    const found = look(place.text);
    if (!found.some((ranges, word) => isMissing[word] && ranges.length > 0)) continue;
    return { ...place, ...cutAround(place.text, joinedRanges(found.flat())) };
  }
  return null;
}

type PlaceOf = Omit<Elsewhere, 'ranges'>;

/** Everywhere else that the search looks into; what a row does not show is read from the text of its search. */
function* placesOf(
  { tags, fields: values, note, text }: PipelineRow,
  fields: readonly OwnField[],
): Generator<PlaceOf> {
  for (const tag of tags) yield { in: 'tag', text: tag };
  for (const field of fields) for (const value of ownWords([field], values)) yield { in: field, text: value };
  if (note !== null) yield { in: 'note', text: note };
  const [, ...lines] = text.split('\n');
  const accounts = lines.findIndex((line) => !/^[\w.]+$/.test(line));
  for (const [at, line] of lines.entries())
    yield { in: at < accounts || accounts < 0 ? 'account' : 'note', text: line };
}

/** So much of a text stands before the first word that was found in it. */
const mostBefore = 12;

/** The text from shortly before the first place on, so that it is in sight where a line is cut. */
function cutAround(text: string, ranges: Range[]): FoundText {
  const from = (ranges[0]?.start ?? 0) - mostBefore;
  if (from <= 0) return { text, ranges };
  const start = text.indexOf(' ', from) + 1;
  const cut = start > 0 && start <= ranges[0]!.start ? start : from;
  return {
    text: `…${text.slice(cut)}`,
    ranges: ranges.map((range) => ({ start: range.start - cut + 1, end: range.end - cut + 1 })),
  };
}
