import type { PipelineRow } from '@/lib/store';
import { rowsWith, wordsOf } from '@/lib/store/query/words';

export type PaletteItem = {
  key: string;
  group: 'subject' | 'views' | 'creators' | 'places' | 'actions';
  label: string;
  /** Beside the label: a handle. */
  detail?: string;
  /** Its own key outside the palette, such as `G P`. */
  kbd?: string;
  /** Why it cannot be chosen now: it stays visible with the reason. */
  impossible?: string | null;
  run: () => unknown;
};

const mostCreators = 8;

/** Those in whose words every typed word occurs. */
export function itemsWith(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const words = wordsOf(typed);
  return items.filter(({ label }) => {
    const text = label.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The first creators that the words find: whose name or handle begins with what is typed come first. Nothing typed: nobody. */
export function creatorsWith(rows: readonly PipelineRow[], typed: string): PipelineRow[] {
  const [first] = wordsOf(typed);
  if (first === undefined) return [];
  const starts = ({ name, handle }: PipelineRow) =>
    [name, handle].some((text) => text?.normalize('NFKC').toLowerCase().startsWith(first));
  const found = rowsWith(rows, typed);
  const best = found.filter(starts).slice(0, mostCreators);
  return [...best, ...found.filter((row) => !best.includes(row)).slice(0, mostCreators - best.length)];
}
