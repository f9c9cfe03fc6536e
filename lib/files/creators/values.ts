import type { Count, Platform } from '@/lib/model/profile';
import { halfWidth } from '@/lib/outreach/facts/halfWidth';

/** Cells that say that nothing is known: they are read as empty, and no cell of them is wrong. */
const nothing =
  /^(?:[-–—/\\.·~]+|n\/?a|none|null|nil|unknown|无|没有|空|暂无|未知|待补|待定|待填|不详|#n\/a)$/i;

/** A cell as it is read: one width, no blanks around; '' for what stands for nothing. */
export function plainCell(cell: string): string {
  const text = /[^\x20-\x7e]/.test(cell) ? halfWidth(cell).replaceAll('\u00a0', ' ').trim() : cell.trim();
  return nothing.test(text) ? '' : text;
}

const units: Record<string, number> = {
  k: 1e3,
  千: 1e3,
  w: 1e4,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  mio: 1e6,
  mn: 1e6,
  百万: 1e6,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
};

/**
 * `12.8w`, `3.2万`, `8.5K`, `1,200`, `1.2M+`, `约12万`, `128000.0`. Rounded where it has a unit or says that it is about; undefined: no count.
 * `headUnit`: what the head of the column says for all its cells, as in `粉丝数(万)`.
 */
export function countIn(cell: string, headUnit = 1): Count | undefined {
  const text = plainCell(cell).toLowerCase().replace(/\s/g, '');
  const [, about, written = '', unit, more] =
    /^([~≈约大概近]*)(\d[\d,.]*)(百万|[kw千万萬m亿億b]|mio\.?|mn)?(\+|多|余|左右|粉丝?|人|followers?|fans)*$/.exec(
      text,
    ) ?? [];
  const number = numberIn(written, unit !== undefined);
  if (number === undefined) return undefined;
  const times = unit ? (units[unit.replace('.', '')] as number) : headUnit;
  const value = Math.round(number * times);
  if (!Number.isSafeInteger(value) || (times === 1 && number % 1 !== 0)) return undefined;
  const isAbout = about !== '' || /[+多余]|左右/.test(more ?? '') || times !== 1;
  return { value, exact: !isAbout };
}

/** What a head such as `粉丝数（万）` or `Followers (K)` multiplies its cells by. */
export function unitInHead(head: string): number {
  const [, unit] = /[(（[]\s*(k|w|千|万|萬|m|亿)\s*[)）\]]/i.exec(head.normalize('NFKC')) ?? [];
  return unit ? (units[unit.toLowerCase()] ?? 1) : 1;
}

/** `1,200` and `1.200` are 1200, `1,5` is 1.5; before a unit three digits behind a lone sign are decimals: `1.234万`. */
export function numberIn(written: string, hasUnit: boolean): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)) {
    if (!hasUnit || written.includes('.')) return Number(written.replaceAll(',', ''));
    return Number(written.replaceAll(',', ''));
  }
  if (!hasUnit && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written))
    return /^\d{1,3}\.\d{3}$/.test(written) && written.startsWith('0')
      ? Number(written)
      : Number(written.replaceAll('.', '').replace(',', '.'));
  if (/^\d+\.\d+$/.test(written)) return Number(written);
  if (/^\d+,\d{1,2}$/.test(written)) return Number(written.replace(',', '.'));
  return undefined;
}

/**
 * Basis points of `15%`, `0.15`, `15`. A bare number up to 1 is a part of one, a larger one a percentage; undefined: no share, or above
 * 100 %.
 */
export function shareIn(cell: string): number | undefined {
  const text = plainCell(cell).replace(/\s/g, '');
  const [, written, sign] = /^(\d+(?:[.,]\d+)?)(%|％|个点|點|点)?$/.exec(text) ?? [];
  if (written === undefined) return undefined;
  const number = Number(written.replace(',', '.'));
  const bps = Math.round(!sign && number > 0 && number < 1 ? number * 10_000 : number * 100);
  return bps <= 10_000 ? bps : undefined;
}

const yes = /^(?:是|有|已|√|✓|✔️?|✅|☑️?|[vy]|yes|true|1|o|○|已寄|已寄样|done|x)$/i;
const no = /^(?:否|无|没有|未|×|✗|✘|❌|☐|n|no|false|0|未寄|未寄样|不|-+)$/i;

/** ✅, 是, √, TRUE; undefined: neither yes nor no. */
export function flagIn(cell: string): boolean | undefined {
  const text = halfWidth(cell).trim();
  if (yes.test(text)) return true;
  return no.test(text) ? false : undefined;
}

const platformNames: readonly [RegExp, Platform][] = [
  [/^(?:tiktok(?:shop)?|tik tok|tk|tt|国际版抖音|海外抖音|抖音国际版)$/i, 'tiktok'],
  [/^(?:instagram|insta|ins|ig|reels)$/i, 'instagram'],
];

/** undefined: another platform, or several. */
export const platformIn = (cell: string): Platform | undefined =>
  platformNames.find(([pattern]) => pattern.test(plainCell(cell)))?.[1];

/** An id that Excel has turned into a rounded number: its last digits are gone for good. */
export const isRuinedId = (cell: string): boolean => /^\d(?:\.\d+)?E\+\d{1,2}$/i.test(cell.trim());
