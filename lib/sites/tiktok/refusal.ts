import type { ErrorCode } from '@/lib/errors';
import { at, objectAfter } from '../embedded';
import { sameHandle } from '../reading';
import type { Place } from '../site';
import { inPageLanguage } from './dictionary';
import { profileRoot } from './headerLines';
import { rehydration } from './rehydration';
import { shownHandle } from './shownHandle';

const statuses: Record<string, ErrorCode> = {
  10221: 'capture.notFound',
  10202: 'capture.notFound',
  10222: 'capture.private',
};

/** Why the page shows no creator, where it says so of this address. */
export function refusalOf(document: Document, place: Place): ErrorCode | undefined {
  if (saysPrivate(document)) return 'capture.private';
  if (document.querySelector(captcha)) return 'capture.wall';
  const detail = objectAfter(rehydration(document), '"webapp.user-detail"');
  return isOfPlaceLoaded(document, place, detail) ? statuses[String(at(detail, 'statusCode'))] : undefined;
}

/** The last is the page that lets a browser compute before it sees anything ("Please wait…"). */
const captcha =
  '[id*="captcha-verify" i], [id="captcha_container"], [class*="captcha-verify" i], [class*="captcha_verify" i], [class*="wafchallenge" i]';

/** The status is that of the first load, whose address the page keeps; without one, it holds while no creator is shown. */
function isOfPlaceLoaded(document: Document, place: Place, detail: unknown): boolean {
  const canonical = String(at(objectAfter(rehydration(document), '"seo.abtest"'), 'canonical'));
  const loaded = at(detail, 'userInfo', 'user', 'uniqueId') ?? /\/@([\w.-]+)/.exec(canonical)?.[1];
  if (typeof loaded === 'string' && loaded) return sameHandle(loaded, place.handle ?? '');
  return shownHandle(document, place) === null;
}

function saysPrivate(document: Document): boolean {
  const root = profileRoot(document);
  const sentences = ['This account is private', inPageLanguage(document, 'This account is private')];
  return [...root.querySelectorAll('p, h2:not([data-e2e])')].some(({ textContent }) =>
    sentences.includes(textContent?.trim()),
  );
}
