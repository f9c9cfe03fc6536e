import type { Sample, SampleRule } from '@/lib/model/sample';

/** How long somebody has for their content, and by how much that may be put off, once. */
export type ContentRule = { days: number; extensionDays: number };

/**
 * TikTok Shop: content is due 14 days after a free sample was delivered and 90 after a refundable one; one extension of 7 days.
 * Source: TikTok Shop Seller Academy, samples; read 2026-11. Both sides see these days there too.
 */
const platformRules = {
  tiktokFree: { days: 14, extensionDays: 7 },
  tiktokRefundable: { days: 90, extensionDays: 7 },
} as const satisfies Partial<Record<SampleRule, ContentRule>>;

const ownExtension = 7;

/** The rule of a sample, or null where it asks for nothing. */
export function contentRuleOf({ rule, ownDays }: Pick<Sample, 'rule' | 'ownDays'>): ContentRule | null {
  if (rule === 'none') return null;
  if (rule !== 'own') return platformRules[rule];
  return ownDays === null ? null : { days: ownDays, extensionDays: ownExtension };
}
