import type { ErrorCode } from '@/lib/errors';
import { at } from '../embedded';
import { sameHandle } from '../reading';
import type { Place } from '../site';
import { dictionaryOf } from './dictionary';
import { scopeOf } from './rehydration';
import { profileRoot } from './renderedHeader';

const codes: Record<number, ErrorCode> = {
  10221: 'capture.notFound',
  10202: 'capture.notFound',
  10222: 'capture.private',
};

/** Why the page shows no creator, where it says so of this address. */
export function refusalOf(document: Document, place: Place): ErrorCode | undefined {
  if (isShownPrivate(document)) return 'capture.private';
  if (
    document.querySelector('#captcha-verify-container, .captcha-verify-container, .captcha_verify_container')
  )
    return 'capture.wall';
  const detail = scopeOf(document, 'webapp.user-detail');
  if (isOfFirstLoad(document, place)) return codes[Number(at(detail, 'statusCode'))];
  return undefined;
}

/** The status belongs to the first load: the page names the address it was loaded for. */
function isOfFirstLoad(document: Document, place: Place): boolean {
  const canonical = String(at(scopeOf(document, 'seo.abtest'), 'canonical'));
  const handle = /\/@([\w.-]+)/.exec(canonical)?.[1];
  return handle === undefined || place.handle === null || sameHandle(handle, place.handle);
}

function isShownPrivate(document: Document): boolean {
  const sentence = dictionaryOf(document)['This account is private'];
  if (!sentence) return false;
  const lines = profileRoot(document).querySelectorAll('p, h2:not([data-e2e])');
  return [...lines].some((line) => line.textContent?.trim() === sentence);
}
