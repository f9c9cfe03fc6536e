import { type Folded, foldSigns, type Range } from '@/lib/pipeline/foldedText';
import { editsTo, patternOf } from '../typos/edits';
import { foldSign, kindOf, spaceInName, type Word, wordPattern } from '../typos/fold';
import { editsAllowed, pairsOf } from '../typos/likeness';
import { closestIn } from './closest';

/** A word of a folded text; `places`: where each of its letters stands in it. */
type Run = Word & { places: number[] };
export type FoldedNear = { folded: Folded; runs: Run[] };

/** What the same words are where there is only ASCII, without asking for the script of each letter. */
const isAscii = /^[\x20-\x7e]*$/;
const asciiWords = /[a-z0-9]+/g;

/** A text as mistakes are looked for in it. */
export function foldNear(text: string): FoldedNear {
  const folded = foldSigns(text, foldSign);
  if (isAscii.test(text)) {
    const runs = [...folded.text.matchAll(asciiWords)].map(({ 0: word, index }) => ({
      is: 'letters' as const,
      text: word,
      places: Array.from(word, (_, at) => index + at),
    }));
    return { folded, runs };
  }
  const gaps = new Set([...folded.text.matchAll(spaceInName)].map(({ index }) => index));
  const places = Array.from({ length: folded.text.length }, (_, at) => at).filter((at) => !gaps.has(at));
  const joined = places.map((at) => folded.text[at]).join('');
  const runs = [...joined.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    is: kindOf(word),
    text: word,
    places: places.slice(index, index + word.length),
  }));
  return { folded, runs };
}

/** Everywhere a word occurs, or one that is spelled nearly so; `wanted` is one of `wordsIn`. The same words are near as in `typoIndex`. */
export function rangesNear({ folded, runs }: FoldedNear, wanted: Word): Range[] {
  return runs.flatMap((run) => {
    const part = run.is === wanted.is ? nearPart(run.text, wanted) : null;
    const [first, last] = part ? [run.places[part.start], run.places[part.end - 1]] : [];
    return first === undefined || last === undefined ? [] : [folded.rangeOf(first, last + 1)];
  });
}

/** Of an alphabet the whole word is near, of the others a part of it. */
function nearPart(text: string, wanted: Word): Range | null {
  const at = text.indexOf(wanted.text);
  if (at >= 0) return { start: at, end: at + wanted.text.length };
  const most = editsAllowed(wanted);
  if (most === 0) return null;
  if (wanted.is === 'letters') {
    const pattern = patternOf(wanted.text);
    const isNear = text.charCodeAt(0) === pattern.first && editsTo(pattern, text, most, false) <= most;
    return isNear ? { start: 0, end: text.length } : null;
  }
  if (!pairsOf(wanted.text).some((pair) => text.includes(pair))) return null;
  const { edits, ...part } = closestIn(text, wanted.text);
  return edits <= most ? part : null;
}
