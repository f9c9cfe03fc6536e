import type { OwnField } from '@/lib/model/ownField';
import { accountsIn } from './accounts';
import { amountIn } from './amounts';
import { isUnclearDay } from './days';
import type { MappedColumn } from './mapColumns';
import { currencyOfHead, ownFieldOf } from './ownColumns';
import { plainCell, platformIn } from './values';

/** What only the person knows. `column`: the place of the column it is about. */
export type Question =
  | { kind: 'dayOrder'; column: number; example: string; count: number }
  | { kind: 'currency'; column: number; example: string; count: number }
  | { kind: 'platform'; column: number; example: string; count: number };

/** Answers by `kind column`, such as `dayOrder 13` → `monthFirst`. What is not answered stays unknown. */
export type Answers = Readonly<Record<string, string>>;
export const answerKey = ({ kind, column }: Pick<Question, 'kind' | 'column'>): string => `${kind} ${column}`;

type Rows = readonly (readonly string[])[];

/** The questions a table raises, each once per column. */
export function questionsOf(
  columns: readonly MappedColumn[],
  rows: Rows,
  fields: readonly OwnField[] = [],
): Question[] {
  return columns.flatMap((one): Question[] => {
    const own = ownFieldOf(one.target, fields);
    if (own?.type === 'money' && currencyOfHead(one.head) === null) return currencyQuestion(one, [], rows);
    if (holdsDays(one, fields)) return dayQuestion(one, rows);
    if (one.target === 'quote') return currencyQuestion(one, columns, rows);
    return one.target === 'handle' ? platformQuestion(one, columns, rows) : [];
  });
}

/** What cells of a column answer themselves: `10/25/2026` tells how `10/12/2026` beside it is meant. */
export function shownAnswers(
  columns: readonly MappedColumn[],
  rows: Rows,
  fields: readonly OwnField[] = [],
): Answers {
  const shown = columns
    .filter((one) => holdsDays(one, fields))
    .map(({ column }) => {
      const order = orderShown(filled(rows, column));
      return order ? [[answerKey({ kind: 'dayOrder', column }), order]] : [];
    });
  return Object.fromEntries(shown.flat());
}

const holdsDays = ({ target }: MappedColumn, fields: readonly OwnField[]): boolean =>
  target === 'lastContact' || target === 'lastReply' || ownFieldOf(target, fields)?.type === 'date';

/** Not asked where another cell of the column shows which part is the month. */
function dayQuestion({ column }: MappedColumn, rows: Rows): Question[] {
  const cells = filled(rows, column);
  const unclear = cells.filter(isUnclearDay);
  const [example] = unclear;
  return example === undefined || orderShown(cells)
    ? []
    : [{ kind: 'dayOrder', column, example, count: unclear.length }];
}

/** The order that cells with a part over twelve show, where all show the same. */
function orderShown(cells: readonly string[]): 'monthFirst' | 'dayFirst' | undefined {
  const shown = new Set(
    cells.flatMap((cell) => {
      const [, a, b] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(plainCell(cell)) ?? [];
      if (a === undefined) return [];
      return [
        Number(a) > 12 ? ('dayFirst' as const) : [],
        Number(b) > 12 ? ('monthFirst' as const) : [],
      ].flat();
    }),
  );
  const isBare = cells.some((cell) => /^\d{1,2}\.\d{1,2}$/.test(plainCell(cell)));
  return shown.size === 1 && !isBare ? [...shown][0] : undefined;
}

function currencyQuestion(
  { column }: MappedColumn,
  columns: readonly MappedColumn[],
  rows: Rows,
): Question[] {
  const own = columns.find(({ target }) => target === 'quoteCurrency');
  const bare = rows.filter((row) => {
    const amount = amountIn(row[column] ?? '');
    return amount?.currency === null && !(own && plainCell(row[own.column] ?? ''));
  });
  const example = bare[0]?.[column];
  return example === undefined ? [] : [{ kind: 'currency', column, example, count: bare.length }];
}

function platformQuestion(
  { column }: MappedColumn,
  columns: readonly MappedColumn[],
  rows: Rows,
): Question[] {
  const at = columns.find(({ target }) => target === 'platform')?.column;
  const link = columns.find(({ target }) => target === 'url')?.column;
  const open = rows.filter((row) => {
    const { accounts } = accountsIn(row[column] ?? '');
    if (accounts.length === 0 || accounts.some(({ platform }) => platform !== null)) return false;
    if (at !== undefined && (plainCell(row[at] ?? '') || platformIn(row[at] ?? ''))) return false;
    return link === undefined || accountsIn(row[link] ?? '').accounts.length === 0;
  });
  const example = open[0]?.[column];
  return example === undefined ? [] : [{ kind: 'platform', column, example, count: open.length }];
}

const filled = (rows: Rows, column: number): string[] =>
  rows.flatMap((row) => (plainCell(row[column] ?? '') ? [row[column] as string] : []));

/** What the file's own words already answer: exports that only one platform has, and names in the heads or in the file's name. */
export function platformSaid(head: readonly string[], fileName: string): 'tiktok' | 'instagram' | undefined {
  const words = head.join(' ');
  const isTikTok =
    /tik ?tok|(?<![a-z])tk(?![a-z])|creator-attributed gmv|affiliate|近28天/i.test(words) ||
    /tik ?tok|(?<![a-z])tk(?![a-z])|kalodata|fastmoss/i.test(fileName);
  const isInstagram =
    /instagram|(?<![a-z])(?:ins|ig)(?![a-z])/i.test(words) ||
    /instagram|(?<![a-z])(?:ins|ig)(?![a-z])/i.test(fileName);
  if (isTikTok === isInstagram) return undefined;
  return isTikTok ? 'tiktok' : 'instagram';
}
