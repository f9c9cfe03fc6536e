import type { Count } from '@/lib/model/profile';
import { countOf } from '../counts';
import { linkOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { handleOf, readingOf, sameHandle } from '../reading';
import type { Place, Source } from '../site';
import { shownText } from '../textsOf';
import { inPageLanguage } from './dictionary';
import { linesOf, marked, profileRoot, textAt } from './headerLines';

/**
 * What a person sees: the only source that follows in-app navigation. `user-title` and `user-subtitle` changed places in 2026, so
 * the one that equals the address's handle is the handle and the other the name. Counts are rounded from 10,000 up.
 */
export const renderedHeader: Source = {
  id: 'renderedHeader',
  kinds: ['profile', 'post', 'live'],
  read(document, place) {
    const root = profileRoot(document);
    const { handle, name } = linesOf(root, place) ?? {};
    if (!handle || isOfAnother(root, name, place)) return undefined;
    const language = document.documentElement.lang;
    const count = (mark: string): Count | undefined => countOf(textAt(root, mark) ?? '', language);
    const link = linkOf(marked(root, 'user-link')?.closest('a')?.getAttribute('href'));
    return readingOf(place, {
      handle: handle.textContent,
      displayName: plainLine(name?.textContent),
      bio: bioOf(document, root),
      links: link ? [link] : undefined,
      verified: [handle, name].some(isVerified) || undefined,
      followers: count('followers-count'),
      following: count('following-count'),
      likes: count('likes-count'),
    });
  },
};

/**
 * Somebody else may be called like the address's handle, and their header stands for a moment after an in-app navigation to it: then
 * every video below it is theirs.
 */
function isOfAnother(root: ParentNode, name: Element | null | undefined, { handle }: Place): boolean {
  const other = handleOf(name?.textContent);
  if (!other || sameHandle(other, handle ?? '')) return false;
  const owners = [...root.querySelectorAll('[data-e2e="user-post-item"] a[href]')].flatMap(
    (link) => /\/@([\w.-]+)\/(?:video|photo)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
  return owners.length > 0 && owners.every((owner) => sameHandle(owner, other));
}

/** On a page saved without its dictionary, in any language but English: a short line of plain words may be the site's sentence. */
const mayBeTheSites = /^[\p{L}\p{M}\s.,!¡。！、'’-]{0,32}$/u;

/** An empty bio shows a sentence of the site instead. */
function bioOf(document: Document, root: ParentNode): string | undefined {
  const element = marked(root, 'user-bio');
  const bio = element ? plainBio(shownText(element)) : undefined;
  const own = inPageLanguage(document, 'No bio yet.');
  const isEnglish = /^(?:en|$)/i.test(document.documentElement.lang);
  if (!own && !isEnglish && mayBeTheSites.test(bio ?? '')) return undefined;
  return bio && ['No bio yet.', 'No bio yet', own].includes(bio) ? '' : bio;
}

/** The badge beside the handle is a circle of the site's blue, or its icon of that name, without any text. */
const isVerified = (line: Element | null | undefined): boolean =>
  [line, ...(line?.parentElement?.querySelectorAll(':scope > svg') ?? [])].some((part) =>
    part?.querySelector('circle[fill="#20D5EC" i], [id*="Verified_Badge"]'),
  );
