import type { Word } from './fold';

const shortestWithOne = { letters: 4, han: 3, hangul: 5 };
const shortestWithTwo = 8;

/** How many edits a word of this length is worth: none while it is short, one, from eight letters on two. */
export const editsAllowed = ({ is, text }: Word): number =>
  text.length >= shortestWithTwo ? 2 : text.length >= shortestWithOne[is] ? 1 : 0;

/** Neighbouring characters: of Han, Kana and Hangul one pair must be the same. */
export const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
