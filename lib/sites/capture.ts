import type { ErrorCode } from '@/lib/errors';
import { layoutOf } from './layouts';
import { medianViews } from './medianViews';
import { mergedCapture } from './merge';
import { postIn } from './postIn';
import { sameHandle } from './reading';
import type { CaptureResult, Place, Site, Sourced } from './site';
import { siteAt, sites } from './siteAt';

/**
 * What the open page says of the creator whom its address names. `emails` stays null: the background takes them from the bio.
 * `now` is an ISO 8601 instant in UTC with milliseconds.
 */
export function captureProfile(
  document: Document,
  location: URL,
  now: string,
  among: readonly Site[] = sites,
): CaptureResult {
  const { site, place } = siteAt(location, among) ?? {};
  if (!site || !place) return refused('capture.notACreatorPage');
  if (showsAnother(site, document, place)) return refused('capture.identityMismatch');

  const readings = readingsOf(site, document, place, location);
  const views = place.kind === 'profile' && medianViews(site.videos(document, place, location), now);
  if (showsAnother(site, document, place)) return refused('capture.identityMismatch');
  if (readings.some(({ reading }) => reading.isPrivate)) return refused('capture.private');
  const refusal = site.refusal(document, place);
  if (refusal === 'capture.private' || readings.length === 0) return refused(refusal ?? 'capture.noData');
  if (!agreeOnId(readings)) return refused('capture.notReadable');

  const capture = mergedCapture(site, place.kind, readings, layoutOf(document, place), now);
  const post = postIn(place, location, readings);
  return { ok: true, capture: { ...capture, ...(post ? { post } : {}), ...(views ? { views } : {}) } };
}

const refused = (reason: ErrorCode): CaptureResult => ({ ok: false, reason });

/** In an app's navigation the address changes first, the page later: what is shown must be the address's. */
function showsAnother(site: Site, document: Document, place: Place): boolean {
  const shown = site.shownHandle(document, place);
  return shown !== null && place.handle !== null && !sameHandle(shown, place.handle);
}

/** Best source first. Where the address names nobody, the first reading says who the author is. */
function readingsOf(site: Site, document: Document, place: Place, location: URL): Sourced[] {
  const found: Sourced[] = [];
  for (const source of site.sources) {
    if (!source.kinds.includes(place.kind)) continue;
    const reading = source.read(document, place, location);
    if (!reading) continue;
    if (!sameHandle(reading.handle, found[0]?.reading.handle ?? reading.handle)) continue;
    found.push({ source, reading });
  }
  return found;
}

/** Two ids for one handle on one page: one of them is somebody else's, and nothing says which. */
const agreeOnId = (readings: Sourced[]) =>
  new Set(readings.flatMap(({ reading }) => reading.platformId ?? [])).size <= 1;
