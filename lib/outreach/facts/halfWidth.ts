/** Full-width letters, digits and signs as ASCII, every other space as a plain or a no-break one; the length stays, so that offsets hold. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u2002-\u2006\u2008]/g, ' ')
    .replace(/[\u202F\u2007\u2009]/g, '\u00A0');
}

/** The text with a range taken out of sight; offsets hold. */
export function blanked(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + '\uFFFC'.repeat(end - start) + text.slice(end);
}
