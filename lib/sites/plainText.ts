/** Longest texts that are kept; `lib/model/profile.ts` refuses longer ones. */
const longestLine = 200;
const longestBio = 5000;

/** One line as a person sees it, or undefined where there is none: NFC, no control or direction marks, single spaces. */
export function plainLine(value: unknown, longest = longestLine): string | undefined {
  return (
    clean(value, longest * 4)
      ?.replace(/\s+/g, ' ')
      .trim()
      .slice(0, longest)
      .toWellFormed() || undefined
  );
}

/** A bio with its line breaks. `''` is a bio seen to be empty; undefined is none seen. */
export function plainBio(value: unknown): string | undefined {
  return clean(value, longestBio * 2)
    ?.trim()
    .slice(0, longestBio)
    .toWellFormed();
}

/**
 * Sites wrap names in direction marks on some of their surfaces only, so that one name looks like two; and text of strangers may
 * turn the line it is shown in.
 */
function clean(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value
    .slice(0, longest)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
