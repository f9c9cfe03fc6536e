import type { RiskLevel } from '@/lib/disclosure/coldEmailRisk';
import type { Verdict } from '@/lib/disclosure/verdict';

/** What a screen says of a caption: a risk and never more. */
export const levelOfVerdict: Record<Verdict, RiskLevel> = { pass: 'low', warn: 'medium', fail: 'high' };
/** The look of a note for a level: plain, attention, stop. */
export const noteOfLevel = { low: 'plain', medium: 'attention', high: 'stop' } as const;
