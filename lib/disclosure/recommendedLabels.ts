import { marketOf } from '@/lib/markets';
import type { Label } from './labelsIn';

/** The labels that a market's sources recommend, in their order; those with a name to fill in come last. */
export function recommendedLabels(code: string): Label[] {
  const labels = marketOf(code)?.disclosure.labels.filter(({ use }) => use === 'recommended') ?? [];
  return [
    ...labels.filter(({ text }) => !text.includes('[')),
    ...labels.filter(({ text }) => text.includes('[')),
  ];
}
