/** NFKC, lower case, without accents, emoji and signs: words apart by one space. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const similarFrom = 0.62;
const unlikeUnder = 0.2;

/** How much two sets of names of one person each are alike: `null` where neither likeness nor the lack of it says anything. */
export function compareNames(one: readonly string[], other: readonly string[]): 'similar' | 'unlike' | null {
  let best = -1;
  for (const a of one) for (const b of other) best = Math.max(best, likeness(a, b));
  if (best >= similarFrom) return 'similar';
  return best >= 0 && best < unlikeUnder ? 'unlike' : null;
}

/** 0 to 1 of two folded names; -1 where their scripts differ and nothing can be said. */
function likeness(a: string, b: string): number {
  if (scriptOf(a) !== scriptOf(b)) return -1;
  if (a === b) return 1;
  if (holdsAllWords(a, b) || holdsAllWords(b, a)) return 0.8;
  return dice(a.replaceAll(' ', ''), b.replaceAll(' ', ''));
}

/** `Bia Leitão` is all in `Beatriz Bia Leitão`; a single word is not enough, there are too many Emmas. */
function holdsAllWords(longer: string, shorter: string): boolean {
  const words = shorter.split(' ');
  const all = new Set(longer.split(' '));
  return words.length > 1 && words.every((word) => all.has(word));
}

/** Twice the pairs of neighbours that both have, over all pairs: works in every script, and forgives a slip. */
function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const counts = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = a.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let both = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = b.slice(i, i + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    both++;
  }
  return (2 * both) / (a.length + b.length - 2);
}

const scriptOf = (name: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
    ? 'han'
    : /\p{Script=Hangul}/u.test(name)
      ? 'hangul'
      : /\p{Script=Latin}/u.test(name)
        ? 'latin'
        : 'other';
