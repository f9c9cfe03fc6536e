import type { Market } from '@/lib/markets';

/** Where a rule stands, who watches over it, from which year, when it was looked at, and how sure we are. */
export type RuleSource = {
  rule: string;
  authority: string;
  /** The year of the newest rule of the list; null where the pack names none. */
  year: number | null;
  checkedAt: string;
  confidence: Market['confidence'];
  basis: 'read' | 'mixed' | 'general';
  url: string | null;
};

/** The rule on marking adverts. */
export function ruleOf({ disclosure: { rule, regulator, year, evidence }, asOf }: Market): RuleSource {
  return { rule, authority: regulator, year, checkedAt: asOf, ...evidence };
}

/** The rule on writing to people without being asked. */
export function mailRuleOf({ coldEmail: { regime, authority, evidence }, asOf }: Market): RuleSource {
  return { rule: regime, authority, year: null, checkedAt: asOf, ...evidence };
}
