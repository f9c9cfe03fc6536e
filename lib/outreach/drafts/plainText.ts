/** Controls, directional marks and invisible signs that reorder or hide text; also the two signs that `markOutputs` uses. Joiners stay: emoji need them. */
const invisible =
  /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFDD0-\uFDEF]/gu;

/** Text of several lines, safe to show and to send: line ends are `\n`, a tab is a space, nothing invisible is left. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(invisible, (sign) => (sign === '\n' ? sign : ''))
    .normalize('NFC');
}

/** The same on one line, without space at its ends. */
export function plainLine(text: string): string {
  return plainText(text)
    .replace(/[\n ]+/g, ' ')
    .trim();
}
