import type { TFunction } from 'i18next';
import type { TrustPoint } from '@/lib/outreach/trust/senderTrust';

/** What lowers trust and what to do about it, in one sentence or two. */
export const trustWords = (point: TrustPoint, t: TFunction): string =>
  t(`settings.trust.points.${point.code}`, {
    domain: 'domain' in point ? point.domain : '',
    site: 'site' in point ? point.site : '',
  });
