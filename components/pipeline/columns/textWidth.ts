import type { Said } from './said';

/** In px: what stands around the text of a cell, and a sign with the room after it. */
const [around, sign] = [16, 18];
/** In px at the table's size, each a little more than the script's letters take on the average of a word. */
const [thin, usual, capital, wide] = [4.6, 7.3, 10.5, 14];

/** Whether a cell of so many px may be too narrow for its words: only those are cut, since each cut costs the browser a clip of its own. */
export function mayBeCut(said: Pick<Said, 'text' | 'sign'>, width: number): boolean {
  const room = width - around - (said.sign ? sign : 0);
  if (said.text.length * wide <= room) return false;
  if (said.text.length * thin > room) return true;
  let taken = 0;
  for (const letter of said.text) taken += widthOf(letter);
  return taken > room;
}

function widthOf(letter: string): number {
  if (/[\s.,:;'’ilj·]/.test(letter)) return thin;
  if (/[a-ln-vx-z\d+\-−–≈]/.test(letter)) return usual;
  return /[A-Z%@mwß-ɏ]/.test(letter) ? capital : wide;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Whether a text has letters that are written from right to left, so that its direction must be kept apart from the cell's. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);
