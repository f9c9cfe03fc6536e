import { useMemo, useRef } from 'react';
import type { PipelineRow } from '@/lib/store';
import { rowsWith, wordsOf } from '@/lib/store/query/words';

type Found = { rows: readonly PipelineRow[]; search: string; found: readonly PipelineRow[] };

/** The rows that hold what was typed, in the order given. A letter more looks only through those of the letter before. */
export function useFound(rows: readonly PipelineRow[], search: string): readonly PipelineRow[] {
  const last = useRef<Found>({ rows: [], search: '', found: [] });
  return useMemo(() => {
    const before = last.current;
    const narrows = before.rows === rows && isLonger(wordsOf(search), wordsOf(before.search));
    const found = rowsWith(narrows ? before.found : rows, search);
    last.current = { rows, search, found };
    return found;
  }, [rows, search]);
}

/** Whether every word goes on where one of before ended: whoever holds the one holds the other. */
const isLonger = (words: readonly string[], before: readonly string[]): boolean =>
  before.every((word, index) => words[index]?.startsWith(word));
