import { countOf } from '../counts';
import { sameHandle } from '../reading';
import type { Place, VideoCard } from '../site';
import { profileRoot } from './headerLines';

const card = '[data-e2e="user-post-item"]';

/** The videos of the profile's first tab; what somebody liked or reposted stands in cards of other names. Photos are no videos. */
export function videosIn(document: Document, place: Place, location: URL): VideoCard[] {
  const language = document.documentElement.lang;
  return [...profileRoot(document).querySelectorAll(card)].flatMap((element) => {
    const id = idIn(element, place, location);
    return id ? [{ id, published: id.padStart(24, '0'), ...shownIn(around(element), language) }] : [];
  });
}

/** The video that every link of a card with a video leads to, if it is the creator's. */
function idIn(element: Element, { handle }: Place, location: URL): string | undefined {
  const found = [...element.querySelectorAll('a[href]')].flatMap((link) => {
    const url = URL.parse(link.getAttribute('href') ?? '', location);
    return url && /^\/(?:@|%40)([\w.-]{1,64})\/(\w+)\/(\d{1,24})\/?$/.exec(url.pathname) ? [url] : [];
  });
  const [first, ...others] = found.map(({ pathname }) => pathname.split('/'));
  if (!first || others.some((one) => one.join() !== first.join())) return undefined;
  const isOwn = sameHandle(first[1]!.replace(/^(?:@|%40)/, ''), handle ?? '');
  return isOwn && first[2] === 'video' ? first[3] : undefined;
}

/** Beside the card stands what belongs to it alone: its words, and in some forms its badge. */
function around(element: Element): Element {
  const parent = element.parentElement;
  return parent?.querySelectorAll(card).length === 1 ? parent : element;
}

function shownIn(element: Element, language: string): Pick<VideoCard, 'views' | 'isPinned'> {
  const views = element.querySelectorAll('[data-e2e="video-views"]');
  return {
    views: views.length === 1 ? countOf(views[0]!.textContent ?? '', language) : undefined,
    isPinned: element.querySelector('[data-e2e="video-card-badge"]') !== null,
  };
}
