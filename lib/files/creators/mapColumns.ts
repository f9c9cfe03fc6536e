import type { OwnField } from '@/lib/model/ownField';
import { accountAt, accountsIn, linksIn } from './accounts';
import { amountIn } from './amounts';
import { countryIn } from './countryIn';
import { dayIn } from './days';
import { ownCell, ownFieldNamed, ownTarget } from './ownColumns';
import { type AnyTarget, plainName, type Target, takesMany, targetByName } from './targets';
import { countIn, flagIn, isRuinedId, plainCell, platformIn, shareIn } from './values';

export type MappedColumn = {
  /** Place in the sheet, from 0. */
  column: number;
  head: string;
  target: AnyTarget;
  /** 0 to 1: how well name and cells fit together. */
  confidence: number;
  /** The first cells that hold something. */
  samples: readonly string[];
  /** Most of its ids have lost their digits. */
  isRuined: boolean;
};

const lookedAt = 200;

/** What each column of a table seems to hold, by its name and by its cells; the brand's own names come before the words of the trade. The person has the last word. */
export function mapColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  fields: readonly OwnField[] = [],
): MappedColumn[] {
  const width = Math.max(head.length, ...rows.slice(0, lookedAt).map((row) => row.length));
  const isOrders = isOfOrders(head);
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows
      .slice(0, lookedAt)
      .flatMap((row) => (plainCell(row[column] ?? '') ? [row[column] as string] : []));
    return proposed(column, head[column] ?? '', cells, isOrders, fields);
  }).filter(({ head: name, samples }) => name !== '' || samples.length > 0);
  return oneOfEach(columns);
}

/**
 * A row of an order or a video is not a row of a creator: of such exports only who it was is taken. A team's list of creators may have a
 * column of orders too.
 */
function isOfOrders(head: readonly string[]): boolean {
  const named = new Set(head.map((name) => targetByName.get(plainName(name))?.target));
  return head.some((name) => orderHeads.test(name.trim())) && !ofLists.some((target) => named.has(target));
}

const ofLists: readonly Target[] = ['followers', 'contacts', 'url'];
const orderHeads =
  /^(?:order id|订单编号|主订单编号|订单号|ID đơn hàng|หมายเลขคำสั่งซื้อ|video id|post id|lineitem name|寄样单号|recipientEmail)$/i;
const ofWho: ReadonlySet<AnyTarget> = new Set<Target>(['handle', 'url', 'name', 'platform', 'platformId']);

function proposed(
  column: number,
  head: string,
  cells: readonly string[],
  isOrders: boolean,
  fields: readonly OwnField[],
): MappedColumn {
  const samples = cells.slice(0, 4);
  const isRuined = cells.filter(isRuinedId).length * 2 > cells.length;
  const base = { column, head, samples, isRuined };
  if (isRuined) return { ...base, target: 'leaveOut', confidence: 1 };
  const own = ownFieldNamed(head, fields);
  if (own) return { ...base, target: ownTarget(own.id), confidence: 0.4 + 0.6 * fitOf(own, cells) };
  const named = targetOfName(head);
  const { target, confidence } = named ? byCells(named, cells) : fromCells(cells);
  if (isOrders && !ofWho.has(target)) return { ...base, target: 'leaveOut', confidence: 1 };
  return { ...base, target, confidence };
}

/** How many of the cells are values of the field; a day or an amount counts also where something of it has to be asked. */
function fitOf(field: OwnField, cells: readonly string[]): number {
  if (cells.length === 0) return 0.75;
  const reading = { order: 'monthFirst', currency: 'USD', today: '2099-12-31' } as const;
  return cells.filter((cell) => 'value' in ownCell(field, cell, reading)).length / cells.length;
}

type Guess = { target: Target; confidence: number };

/** By the whole name, else by the longest Chinese name it contains: `达人粉丝数量`. */
function targetOfName(head: string): (Guess & { isWhole: boolean }) | undefined {
  const name = plainName(head);
  if (name === '') return undefined;
  const whole = targetByName.get(name);
  if (whole) return { target: whole.target, confidence: 1, isWhole: true };
  const [, found] =
    [...targetByName]
      .filter(([known]) => /^\p{Script=Han}{2,}/u.test(known) && name.includes(known))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  return found && { target: found.target, confidence: 0.7, isWhole: false };
}

/** A name says what its cells should be; where they are something else that we know, that is what they are. */
function byCells(named: Guess & { isWhole: boolean }, cells: readonly string[]): Guess {
  if (cells.length === 0) return { target: named.target, confidence: named.isWhole ? 0.85 : 0.6 };
  const fit = shareOf(cells, named.target);
  const other =
    fit < 0.5 ? (instead[named.target] ?? []).find((target) => shareOf(cells, target) > 0.6) : undefined;
  if (named.target === 'handle' && shareOf(cells, 'platformId') > 0.6)
    return { target: 'platformId', confidence: 0.8 };
  if (other) return { target: other, confidence: 0.65 };
  return { target: named.target, confidence: named.confidence * (0.4 + 0.6 * fit) };
}

const instead: Partial<Record<Target, readonly Target[]>> = {
  handle: ['url', 'name'],
  url: ['handle', 'postLinks'],
  postLinks: ['url'],
  platformId: ['handle'],
  contacts: ['remark'],
  flag: ['remark'],
  followers: ['remark'],
  likes: ['remark'],
  quote: ['remark'],
  lastContact: ['remark'],
  country: ['remark'],
  stage: ['remark'],
};

/** A column without a name that we know: only what cannot be anything else is proposed. */
function fromCells(cells: readonly string[]): Guess {
  const sure = (['url', 'email'] as const).find((target) => cells.length > 0 && shareOf(cells, target) > 0.8);
  if (sure) return { target: sure, confidence: 0.6 };
  const at = cells.filter((cell) => /^@[\w.]+$/.test(cell.trim())).length;
  if (cells.length > 0 && at > cells.length * 0.8) return { target: 'handle', confidence: 0.6 };
  return { target: 'leaveOut', confidence: 0.5 };
}

const fits: Partial<Record<Target, (cell: string) => boolean>> = {
  handle: (cell) => accountsIn(cell).accounts.length > 0,
  platform: (cell) => platformIn(cell) !== undefined || cell.length < 12,
  url: (cell) => linksIn(plainCell(cell)).some(accountAt),
  platformId: (cell) => /^\d{15,24}$/.test(cell.trim()),
  name: (cell) => cell.length <= 200 && !/https?:/.test(cell),
  followers: (cell) => countIn(cell) !== undefined,
  following: (cell) => countIn(cell) !== undefined,
  likes: (cell) => countIn(cell) !== undefined,
  posts: (cell) => countIn(cell) !== undefined,
  country: (cell) => countryIn(cell) !== undefined,
  email: (cell) => /\S@\S+\.\S/.test(cell),
  phone: (cell) => /\d{5}/.test(cell.replace(/[\s().-]/g, '')),
  lastContact: (cell) => dayIn(cell, 'monthFirst', '2099-12-31') !== undefined,
  lastReply: (cell) => dayIn(cell, 'monthFirst', '2099-12-31') !== undefined,
  quote: (cell) => amountIn(cell) !== undefined,
  commission: (cell) => shareIn(cell) !== undefined,
  flag: (cell) => flagIn(cell) !== undefined,
  postLinks: (cell) => /\/(?:video|photo|p|reels?)\/\w/.test(cell),
  stage: (cell) => cell.length <= 20,
};

function shareOf(cells: readonly string[], target: Target): number {
  const fit = fits[target];
  return fit ? cells.filter(fit).length / Math.max(1, cells.length) : 1;
}

/** Where two columns want the same place, the better fit gets it; the other keeps its words in the note. */
function oneOfEach(columns: MappedColumn[]): MappedColumn[] {
  const holders = new Map<AnyTarget, MappedColumn>();
  for (const one of [...columns].sort((a, b) => b.confidence - a.confidence))
    if (!takesMany.has(one.target) && !holders.has(one.target)) holders.set(one.target, one);
  return columns.map((one) =>
    takesMany.has(one.target) || holders.get(one.target) === one
      ? one
      : {
          ...one,
          target: one.samples.length > 0 && !ofWho.has(one.target) ? 'remark' : 'leaveOut',
          confidence: 0.5,
        },
  );
}
