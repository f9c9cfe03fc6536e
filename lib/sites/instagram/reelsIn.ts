import type { Count } from '@/lib/model/profile';
import { isInList } from '../card';
import { countOf } from '../counts';
import { sameHandle } from '../reading';
import type { Place, VideoCard } from '../site';

/**
 * The tiles of the tab of reels, the one place where Instagram shows views. A tile whose address does not name the creator is nobody's,
 * whatever stands above the grid.
 */
export function reelsIn(document: Document, place: Place, location: URL): VideoCard[] {
  if (!/^\/[^/]+\/reels\/?$/.test(location.pathname)) return [];
  const language = document.documentElement.lang;
  const tiles = [...document.querySelectorAll('main a[href*="/reel/"]')].flatMap((tile) => {
    const code = isInList(tile) && codeOf(tile, place, location);
    return code ? [{ tile, code, marks: marksIn(tile) }] : [];
  });
  // A pin stands on the first tiles alone; what the last one has too says what kind of post they all are.
  const usual = tiles.at(-1)?.marks ?? [];
  return tiles.map(({ tile, code, marks }) => ({
    id: code,
    published: orderOf(code),
    views: viewsIn(tile, language),
    isPinned: marks.some((mark) => /\bpinned\b/i.test(mark) || !usual.includes(mark)),
  }));
}

function codeOf(tile: Element, { handle }: Place, location: URL): string | undefined {
  const url = URL.parse(tile.getAttribute('href') ?? '', location);
  const [, owner, code] = /^\/([\w.]{1,30})\/reel\/([\w-]{5,60})\/?$/.exec(url?.pathname ?? '') ?? [];
  return owner && sameHandle(owner, handle ?? '') ? code : undefined;
}

/** A pointer on a tile also shows its likes and comments, as items of a list. */
const isOfPointer = (element: Element): boolean => element.closest('li') !== null;

/** The one count that a tile shows by itself. */
function viewsIn(tile: Element, language: string): Count | undefined {
  const texts = [...tile.querySelectorAll('span')].filter(
    (span) => span.children.length === 0 && span.textContent?.trim() && !isOfPointer(span),
  );
  return texts.length === 1 ? countOf(texts[0]!.textContent ?? '', language) : undefined;
}

/** What the icons of a tile are called, in the page's language. */
const marksIn = (tile: Element): string[] =>
  [...tile.querySelectorAll('svg[aria-label]')]
    .filter((icon) => !isOfPointer(icon))
    .map((icon) => icon.getAttribute('aria-label') ?? '');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A code is the post's growing number in base 64: as text that sorts like it. */
const orderOf = (code: string): string =>
  [...code]
    .map((letter) => String.fromCharCode(0x30 + alphabet.indexOf(letter)))
    .join('')
    .padStart(60, '0');
