const dayMs = 86_400_000;

/**
 * A day that Excel keeps as a number, as `2026-10-08` or with its time as `2026-10-08 14:30`. Excel counts from 1900 with a 29 February
 * that never was (its own documented mistake); `from1904` for workbooks of old Macs. Undefined outside of 1900 to 2200.
 */
export function excelDay(serial: number, from1904: boolean): string | undefined {
  const days = from1904 ? serial + 1462 : serial;
  if (!(days >= 61 && days < 109_939)) return undefined;
  const at = new Date(Math.round((days - 25_569) * dayMs)).toISOString();
  return days % 1 === 0 ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}

/** Number formats that come with Excel and show a day, also those of its Chinese and Japanese editions. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a day; what stands in quotes, brackets or behind a backslash is no sign of it. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id);
  return /[ymdhs]/i.test(plainFormat(code));
}

export const showsPercent = (id: number, code: string | undefined): boolean =>
  code === undefined ? id === 9 || id === 10 : plainFormat(code).includes('%');

const plainFormat = (code: string): string =>
  code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').replace(/general/gi, '');
