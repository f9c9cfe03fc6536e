import type { StageKind } from '@/lib/model/brand';
import type { Deliverable } from '@/lib/model/deliverable';
import { isBefore } from './stages';

const hosts: Record<string, string> = {
  'www.tiktok.com': 'www.tiktok.com',
  'm.tiktok.com': 'www.tiktok.com',
  'tiktok.com': 'www.tiktok.com',
  'www.instagram.com': 'www.instagram.com',
  'instagram.com': 'www.instagram.com',
};

/** The address of a post without what a share or an app hung on it: the same post is one link. Other sites' addresses stay as they are. */
export function plainPostUrl(address: string): string {
  const url = URL.parse(address);
  const host = url && hosts[url.host];
  if (!host) return address;
  const path = url.pathname.replace(/\/+$/, '');
  const [, kind, code] =
    host === 'www.instagram.com' ? (/^\/(?:[\w.]+\/)?(p|reels?|tv)\/([\w-]+)$/.exec(path) ?? []) : [];
  return `https://${host}${code ? `/${kind === 'p' ? 'p' : 'reel'}/${code}` : path}`;
}

/** The piece of content a new post is: the open one that is due first, else the oldest. */
export function deliverableFor(deliverables: readonly Deliverable[]): Deliverable | undefined {
  const key = ({ dueAt, createdAt }: Deliverable) => `${dueAt ?? '~'} ${createdAt}`;
  return deliverables.filter(isOpen).sort((a, b) => (key(a) < key(b) ? -1 : 1))[0];
}

/** Promised, not posted, not called off. */
export const isOpen = ({ postedAt, cancelled }: Deliverable): boolean =>
  postedAt === null && cancelled === null;

/** Whether a post of theirs can be what was agreed: before an agreement it is only one of their posts. */
export const mayBeOurPost = (stage: StageKind): boolean => stage !== 'stopped' && !isBefore(stage, 'agreed');
