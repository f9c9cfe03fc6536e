import { plainName, targetByName } from './targets';

/** How many rows a title, notes and merged cells above the head may take. */
const deepest = 20;

/**
 * The place of the row that names the columns, from 0: the one with most names we know, the first of them. null: no row looks like one.
 */
export function findHeader(rows: readonly (readonly string[])[]): number | null {
  let best: { place: number; score: number } | null = null;
  for (const [place, row] of rows.slice(0, deepest).entries()) {
    const score = scoreOf(row);
    if (score > (best?.score ?? 0)) best = { place, score };
  }
  return best && best.score >= 1 ? best.place : null;
}

/** Names we know count one each; a row of numbers, addresses and sentences is no head. */
function scoreOf(row: readonly string[]): number {
  const cells = row.filter((cell) => cell !== '');
  const known = new Set(cells.map(plainName).filter((name) => targetByName.has(name))).size;
  const isData = cells.filter((cell) => /@|https?:|^\d[\d.,%]*[kw万m]?$|\n.*\n/i.test(cell)).length;
  return known - isData;
}
