/** A stretch that the translator must not see: `becomes` is what stands there afterwards. */
export type Kept = { start: number; end: number; becomes: string };

/** Signs no language uses, so that what a translator makes of them can be told from words. */
const open = '\u27E6';
const close = '\u27E7';
const mark = /[\u27E6[\u3010]{1,2}\s*(\d{1,4})\s*[\u27E7\]\u3011]{1,2}/gu;

/** The text with each kept stretch as a numbered mark. `kept` in order, without overlaps. */
export function mask(text: string, kept: readonly Kept[]): string {
  let masked = '';
  let at = 0;
  kept.forEach(({ start, end }, i) => {
    masked += `${text.slice(at, start)}${open}${i + 1}${close}`;
    at = end;
  });
  return masked + text.slice(at);
}

/**
 * What was kept, back in its places. A mark that is lost, doubled or invented is not mended here: the comparison of both texts shows what
 * became of the fact.
 */
export function unmask(translated: string, kept: readonly Kept[]): string {
  return translated.replace(mark, (found, number) => kept[Number(number) - 1]?.becomes ?? found);
}
