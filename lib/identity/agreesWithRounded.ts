/** Whether an exact count may be what a rounded one stands for. */
export function agreesWithRounded(exact: number, rounded: number): boolean {
  const { least, most } = roundingInterval(rounded);
  return exact >= least && exact <= most;
}

/** No site shows fewer than two significant digits of a rounded count: `10M` is 10.0M without its zero, not "5 to 15 million". */
const significantDigits = 2;

/** What a rounded count may stand for, both ends included. Half of its last digit's place to each side: 12300 → 12250 to 12350. */
function roundingInterval(rounded: number): { least: number; most: number } {
  const digits = String(rounded);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const place = 10 ** Math.max(0, Math.min(zeros, digits.length - significantDigits));
  return { least: rounded - place / 2, most: rounded + place / 2 };
}
