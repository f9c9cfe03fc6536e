import type { TFunction } from 'i18next';
import type { Mistake } from '@/lib/outreach/templates/mistakesIn';

const keys = {
  'template.unknownVariable': 'templates.unknown',
  'template.unknownField': 'templates.unknownField',
  'template.retiredField': 'templates.retiredField',
} as const;

/** What is wrong, and on which line and column. */
export const mistakeText = (t: TFunction, { error: { code, details } }: Mistake): string =>
  t(code in keys ? keys[code as keyof typeof keys] : 'templates.unreadable', { replace: details });
