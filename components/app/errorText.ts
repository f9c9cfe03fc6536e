import type { TFunction } from 'i18next';
import type { AppError } from '@/lib/errors';

/** A refusal as a sentence in the language of the screen. */
export const errorText = (t: TFunction, { code, details }: AppError): string =>
  t(`errors.${code}`, { replace: details });
