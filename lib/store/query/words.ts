import type { PipelineRow } from '../pipelineRow';

/** What is looked for, as the rows' text is made: NFKC (full-width letters are letters), lower case, `@` left out. */
export const wordsOf = (search: string): string[] =>
  search
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .filter(Boolean);

/** Rows in which every word occurs somewhere, in any script; `@handle` finds the handle. Order as given. */
export function rowsWith(rows: readonly PipelineRow[], search: string): readonly PipelineRow[] {
  const words = wordsOf(search);
  if (words.length === 0) return rows;
  return rows.filter(({ text }) => words.every((word) => text.includes(word)));
}
