import type { UiLanguage } from '@/lib/model/settings';

const whole = formatters((language) => new Intl.NumberFormat(language));
const compact = formatters(
  (language) => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }),
);
const plainShare = formatters(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }),
);
const signedShare = formatters(
  (language) =>
    new Intl.NumberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
);

/** `128,412`: every digit, in the grouping of the screen's language. */
export const wholeNumber = (value: number, language: UiLanguage): string => whole(language).format(value);

/** `128,412` where exact, `1.2M` (in Chinese by ten thousands) where the page had rounded it: it never pretends to digits nobody saw. */
export function countText({ value, exact }: { value: number; exact: boolean }, language: UiLanguage): string {
  return (exact || value < 1000 ? whole : compact)(language).format(value);
}

/** `4.6%`; signed: `+23.2%`, with a real minus sign below nothing. */
export const shareText = (share: number, language: UiLanguage, isSigned = false): string =>
  (isSigned ? signedShare : plainShare)(language).format(share).replace('-', '−');

/** `12.4 MB`, `3.1 GB`: decimal units, as the systems' file lists say them. */
export function sizeText(bytes: number, language: UiLanguage): string {
  const [unit, divisor] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / divisor,
  );
}

/** Formatters are made once: making one costs more than a thousand uses. */
function formatters(make: (language: UiLanguage) => Intl.NumberFormat) {
  const made = new Map<UiLanguage, Intl.NumberFormat>();
  return (language: UiLanguage): Intl.NumberFormat => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
