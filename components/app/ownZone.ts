import { isZoneKnown } from '@/lib/outreach/windows/localClock';

/** A traveller's computer changes its zone; asking for it costs as much as a row, so it is asked once a minute. */
const goodFor = 60_000;
let asked = { at: Number.NEGATIVE_INFINITY, zone: '' };

function computersZone(): string {
  const at = performance.now();
  if (at - asked.at > goodFor) asked = { at, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return asked.zone;
}

/** The operator's zone: as chosen, else this computer's. `missing`: the chosen one, where this browser has no data for it. */
export function ownZone(chosen: string | null): { zone: string; missing: string | null } {
  if (chosen === null) return { zone: computersZone(), missing: null };
  if (isZoneKnown(chosen)) return { zone: chosen, missing: null };
  return { zone: computersZone(), missing: chosen };
}
