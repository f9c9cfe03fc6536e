import { plainBio } from '../plainText';
import { handleOf, readingOf, sameHandle } from '../reading';
import type { Source } from '../site';

/** The author beside a playing video: all there is after a video was opened inside the app. */
export const renderedAuthor: Source = {
  id: 'renderedHeader',
  kinds: ['post'],
  read(document, place) {
    const own = authorsShown(document).find((author) => sameHandle(author, place.handle ?? ''));
    return own === undefined
      ? undefined
      : readingOf(place, { handle: own, post: { caption: captionShown(document) } });
  },
};

/** The caption of the one video in the foreground; where several are shown nothing says which is the address's. */
function captionShown(document: Document): string | undefined {
  const shown = document.querySelectorAll('[data-e2e="browse-video-desc"]');
  return shown.length === 1 ? plainBio(shown[0]?.textContent) : undefined;
}

const marks = ['browse-username', 'video-author-uniqueid', 'video-author-avatar'];

/** Handles of the authors of the videos on screen; the feed keeps several. */
export function authorsShown(document: Document): string[] {
  const selector = marks.map((mark) => `[data-e2e="${mark}"]`).join();
  return [...document.querySelectorAll(selector)].flatMap((author) => {
    const linked = /\/@([\w.-]+)/.exec(author.closest('a')?.getAttribute('href') ?? '')?.[1];
    return linked ?? handleOf(author.textContent) ?? [];
  });
}
