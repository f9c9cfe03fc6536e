import type { ErrorCode } from '@/lib/errors';
import type { Place } from '../site';
import { sharedPage } from './embeddedUser';
import { profileHeader } from './renderedHeader';
import { routeOf } from './routeJson';

/** Why the page shows no creator. The error page is served to blocked requests too: "not available", not "does not exist". */
export function refusalOf(document: Document, _place: Place): ErrorCode | undefined {
  if (profileHeader(document)) return undefined;
  if (routeOf(document)?.tracePolicy === 'polaris.httpErrorPage') return 'capture.notFound';
  const walls = ['LandingPage', 'LoginAndSignupPage', 'Challenge'];
  if (walls.some((kind) => sharedPage(document, kind))) return 'capture.wall';
  if (document.querySelector('input[type="password"], form[id*="login" i]')) return 'capture.wall';
  if (document.querySelector('main a[href^="/accounts/login"], [role="dialog"] a[href^="/accounts/login"]'))
    return 'capture.wall';
  return undefined;
}
