import { use, useMemo } from 'react';
import { useWindowRules } from '@/components/app/useWindowRules';
import type { WindowRules } from '@/components/app/WindowRules';
import { useWords, type Words } from '@/components/creators/useWords';
import type { BrandStage } from '@/lib/model/brand';
import { type ToFill, ToFillContext } from '../drafts/useToFill';

export type CellWords = Words & {
  stages: readonly BrandStage[];
  rules: WindowRules;
  /** Deals whose draft still asks for something. */
  openDrafts: ToFill;
};

/** What the cells of a table need for their words, asked for once and not by each of them. */
export function useCellWords(stages: readonly BrandStage[]): CellWords {
  const words = useWords();
  const rules = useWindowRules();
  const openDrafts = use(ToFillContext);
  return useMemo(() => ({ ...words, stages, rules, openDrafts }), [words, stages, rules, openDrafts]);
}
