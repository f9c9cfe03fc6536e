import type { Count } from '@/lib/model/profile';
import { countOf } from '../counts';
import { linkOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';
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
    if (!handle) return undefined;
    const language = document.documentElement.lang;
    const count = (mark: string): Count | undefined => countOf(textAt(root, mark) ?? '', language);
    const link = linkOf(marked(root, 'user-link')?.closest('a')?.getAttribute('href'));
    return readingOf(place, {
      handle: handle.textContent,
      displayName: plainLine(name?.textContent),
      bio: bioOf(document, root),
      links: link ? [link] : undefined,
      verified: isVerified(handle) || undefined,
      followers: count('followers-count'),
      following: count('following-count'),
      likes: count('likes-count'),
    });
  },
};

/** An empty bio shows a sentence of the site instead. */
function bioOf(document: Document, root: ParentNode): string | undefined {
  const bio = plainBio(marked(root, 'user-bio')?.textContent);
  const placeholders = ['No bio yet.', 'No bio yet', inPageLanguage(document, 'No bio yet.')];
  return bio && placeholders.includes(bio) ? '' : bio;
}

/** The badge beside the handle is a circle of the site's blue, without any text. */
const isVerified = (handle: Element): boolean =>
  [handle, ...(handle.parentElement?.querySelectorAll(':scope > svg') ?? [])].some((part) =>
    part.querySelector('circle[fill="#20D5EC" i]'),
  );
