import type { Found } from './found';

/** So much of the words around an address is kept, the address included (a longer address stands alone). */
const most = 120;

/** The words as they stand in the bio with what surrounds them, cut at blanks, and the place of the address within. */
export function evidenceOf(
  bio: string,
  { start, end }: Found,
): { evidence: string; start: number; end: number } {
  const room = Math.max(0, most - (end - start));
  const before = Math.min(start, Math.max(Math.floor(room / 2), room - (bio.length - end)));
  const from = startOfWord(bio, start - before, start);
  const to = endOfWord(bio, Math.min(bio.length, end + room - before), end);
  const lead = /^\s*/.exec(bio.slice(from, start))![0].length;
  return {
    evidence: bio.slice(from + lead, to).trimEnd(),
    start: start - from - lead,
    end: end - from - lead,
  };
}

function startOfWord(bio: string, from: number, limit: number): number {
  if (from === 0 || /\s/.test(bio[from - 1]!)) return from;
  const blank = bio.slice(from, limit).search(/\s/);
  return blank < 0 ? wholeCharacter(bio, from) : from + blank;
}

function endOfWord(bio: string, to: number, limit: number): number {
  if (to === bio.length || /\s/.test(bio[to]!)) return to;
  const words = bio.slice(limit, to);
  const blank = words.search(/\s\S*$/);
  return blank < 0 ? wholeCharacter(bio, to) : limit + blank;
}

/** Never between the two halves of one character. */
const wholeCharacter = (bio: string, at: number): number =>
  /[\udc00-\udfff]/.test(bio[at] ?? '') && at < bio.length ? at + 1 : at;
