const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter of days and times, made once: making one costs more than a thousand uses. @throws RangeError for a zone without data */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, options);
  made.set(key, known);
  return known;
}
