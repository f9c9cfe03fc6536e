import type { TFunction } from 'i18next';
import type { Mistake } from '@/lib/outreach/templates/mistakesIn';

/** What is wrong, and on which line and column. */
export const mistakeText = (t: TFunction, { error: { code, details } }: Mistake): string =>
  t(code === 'template.unknownVariable' ? 'templates.unknown' : 'templates.unreadable', { replace: details });
