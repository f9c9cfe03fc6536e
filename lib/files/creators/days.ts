import { excelDay } from '../sheets/excelDate';
import { plainCell } from './values';

/** How a file writes days whose parts could be told either way. */
export type DayOrder = 'monthFirst' | 'dayFirst' | 'notADay';

type Day = { year: number | null; month: number; day: number };

/**
 * A day as `2026-10-08`, with ` 14:30` where the cell has a time: `2026年10月9日`, `2026/10/3`, `10/12`, `10.8`, `3 Oct 2026`, `46303`.
 * A day without its year is the last such day before `today`. undefined: no day, or one that nobody can tell in this order.
 */
export function dayIn(cell: string, order: DayOrder, today: string): string | undefined {
  const text = plainCell(cell).replace(/[,，]/g, ' ');
  const time = /(?:[T ]|日\s*)(\d{1,2}:\d{2})(?::\d{2})?/.exec(text)?.[1]?.padStart(5, '0');
  const found = serial(text) ?? written(text, order, today);
  if (!found) return undefined;
  return time && found.length === 10 ? `${found} ${time}` : found;
}

/** Whether the order of its parts decides what day this is, or whether it is one at all. */
export function isUnclearDay(cell: string): boolean {
  const text = plainCell(cell);
  const [, a, b] = /^(\d{1,2})[./-](\d{1,2})(?:[./-]\d{2,4})?(?:\s.*)?$/.exec(text) ?? [];
  if (a === undefined || b === undefined) return false;
  if (/^\d{1,2}\.\d{1,2}$/.test(text)) return true;
  return Number(a) <= 12 && Number(b) <= 12 && a !== b;
}

/** A number that Excel shows as a day once the column has the format for it. */
function serial(text: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return number > 30_000 && number < 80_000 ? excelDay(number, false) : undefined;
}

function written(text: string, order: DayOrder, today: string): string | undefined {
  const day = yearFirst(text) ?? monthNamed(text) ?? twoParts(text, order);
  if (!day) return undefined;
  const { month, day: dayOfMonth } = day;
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  const year = day.year ?? lastYearOf(month, dayOfMonth, today);
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  const exists = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(exists.valueOf()) || exists.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function yearFirst(text: string): Day | undefined {
  const [, year, month, day] =
    /^((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?=$|[T\s])/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, m, d] = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/.exec(text) ?? [];
  return m ? { year: null, month: Number(m), day: Number(d) } : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNamed(text: string): Day | undefined {
  const [, a, named, b] =
    /^(\d{1,2})?(?:st|nd|rd|th)?\s*([a-z]{3})[a-z]*\.?\s*(\d{1,2})?(?=$|\s|st|nd|rd|th)/i.exec(text) ?? [];
  const month = months.indexOf((named ?? '').toLowerCase()) + 1;
  const day = a ?? b;
  if (month === 0 || day === undefined) return undefined;
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  return { year: year ? Number(year) : null, month, day: Number(day) };
}

function twoParts(text: string, order: DayOrder): Day | undefined {
  const [, a, b, year] = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?=$|[T\s])/.exec(text) ?? [];
  if (a === undefined || order === 'notADay') return undefined;
  const [first, second] = [Number(a), Number(b)];
  const isDayFirst = first > 12 || (order === 'dayFirst' && second <= 12);
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return { year: year ? Number(year.length === 2 ? `20${year}` : year) : null, month, day };
}

function lastYearOf(month: number, day: number, today: string): number {
  const [year = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  return month > thisMonth || (month === thisMonth && day > thisDay) ? year - 1 : year;
}
