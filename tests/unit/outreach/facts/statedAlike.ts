import type { TextLanguage } from '@/lib/model/message';
import { compareFacts } from '@/lib/outreach/facts/compareFacts';
import { findFacts } from '@/lib/outreach/facts/findFacts';

export type Side = readonly [language: TextLanguage, text: string];

/** Names the invented brand has: both products in both languages. */
const terms = [
  {
    id: 'small',
    spellings: ['24 cm 铸铁锅', '24 cm skillet', '24 cm スキレット', 'Sartén 24', 'Northpan 24'],
  },
  { id: 'large', spellings: ['28 cm 铸铁锅', '28 cm skillet', '28 cm スキレット', 'Northpan 28'] },
];

/** What differs, each as `working→outgoing`; empty where both say the same. */
export function differencesBetween([from, text]: Side, [to, translation]: Side): string[] {
  const { differences } = compareFacts(findFacts(text, from, terms), findFacts(translation, to, terms));
  return differences.map(({ key }) => key);
}
