import { captureSchema } from '@/lib/model/capture';
import type { CaptureResult } from '@/lib/sites/site';
import { standsBeside } from './standsBeside';
import { viewsFault } from './viewsFault';

/** What is wrong with a reading of a damaged page, judged by that page and its address alone; a refusal is never wrong. */
export function faultsOf(result: CaptureResult | { threw: string }, page: Document, url: URL): string[] {
  if ('threw' in result) return [`threw ${result.threw}`];
  if (!result.ok) return [];
  const { handle, platformId } = result.capture;
  const faults: string[] = [];

  const named = handleNamed(url);
  if (named !== null && named.toLowerCase() !== handle.toLowerCase())
    faults.push(`captured @${handle} at the address of @${named}`);
  if (named === null && !page.documentElement.outerHTML.toLowerCase().includes(handle.toLowerCase()))
    faults.push(`captured @${handle}, who is nowhere on the page`);
  if (platformId !== null && !standsBeside(page, url, handle, platformId))
    faults.push(`the id ${platformId} stands nowhere beside @${handle}`);

  const lie = viewsFault(result.capture, page);
  if (lie) faults.push(lie);

  const { error } = captureSchema.safeParse(result.capture);
  if (error) faults.push(`a capture that cannot be stored: ${error.message}`);
  return faults;
}

const namingNobody = ['p', 'reel', 'reels', 'tv'];

/** Whom an address names, or null where it names nobody (Instagram's posts). */
function handleNamed(url: URL): string | null {
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  if (url.hostname.endsWith('tiktok.com')) return first.replace(/^(?:@|%40)/i, '');
  if (first === 'stories') return second;
  return namingNobody.includes(first) ? null : first;
}
