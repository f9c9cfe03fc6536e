import { isZoneKnown } from '@/lib/outreach/windows/localClock';

/** The operator's zone: as chosen, else this computer's. `missing`: the chosen one, where this browser has no data for it. */
export function ownZone(chosen: string | null): { zone: string; missing: string | null } {
  const computers = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (chosen === null || isZoneKnown(chosen)) return { zone: chosen ?? computers, missing: null };
  return { zone: computers, missing: chosen };
}
