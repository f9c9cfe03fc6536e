/** A text made plain for reading, with the place of each of its UTF-16 units in the text as it was written. */
export type PlainText = {
  text: string;
  /** `origin[i]` to `origin[i + 1]` is what unit i came from; one entry more than the text has units. */
  origin: number[];
};

/** Marks that are not seen: zero-width spaces and joiners, soft hyphen, marks of writing direction. */
const unseen = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;
const blank = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]$/;

/**
 * Full-width, mathematical and circled letters become plain ones, every kind of blank a space; what is not seen is dropped. All else,
 * line breaks included, stays.
 */
export function plainText(written: string): PlainText {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of written) {
    const plain = plainCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at + (plain === character ? unit : 0));
    text += plain;
    at += character.length;
  }
  origin.push(at);
  return { text, origin };
}

function plainCharacter(character: string): string {
  if (character <= '\u007f') return character === '\t' || character === '\r' ? ' ' : character;
  if (unseen.test(character)) return '';
  if (blank.test(character)) return ' ';
  const plain = character.normalize('NFKC');
  return /^[\u0021-\u007e]$/.test(plain) ? plain : character;
}

/** The range in the written text of a range of the plain one. */
export function writtenRange(
  { origin }: PlainText,
  start: number,
  end: number,
): { start: number; end: number } {
  const last = origin[end - 1] ?? 0;
  const next = origin.slice(end).find((place) => place > last) ?? last;
  return { start: origin[start] ?? 0, end: end > start ? next : (origin[start] ?? 0) };
}
