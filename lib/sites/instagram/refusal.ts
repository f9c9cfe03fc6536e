import type { ErrorCode } from '@/lib/errors';
import type { Place } from '../site';
import { saysPrivate } from './privateSentences';
import { profileHeader } from './profileHeader';
import { routeOf } from './routeJson';
import { sharedPage } from './sharedData';

/** Why the page shows no creator. The error page is served to blocked requests too: "not available", not "does not exist". */
export function refusalOf(document: Document, place: Place): ErrorCode | undefined {
  if (place.kind === 'profile' && saysPrivate(document)) return 'capture.private';
  if (profileHeader(document)) return undefined;
  if (routeOf(document)?.tracePolicy === 'polaris.httpErrorPage' || sharedPage(document, 'HttpErrorPage'))
    return 'capture.notFound';
  return isWall(document) ? 'capture.wall' : undefined;
}

const isWall = (document: Document): boolean =>
  document.querySelector('input[type="password"], main a[href*="/accounts/login"]') !== null ||
  ['LandingPage', 'LoginAndSignupPage', 'Challenge'].some((kind) => sharedPage(document, kind) !== undefined);
