import type { Count } from '@/lib/model/profile';
import { countOf, countsIn } from '../counts';
import { linksOf } from '../links';
import { plainLine } from '../plainText';
import { handleOf, readingOf, sameHandle } from '../reading';
import type { Place, Source } from '../site';
import { shownText, textsOf } from '../textsOf';
import { textLines } from './headerLines';
import { profileHeader } from './profileHeader';

/**
 * What a person sees, in any language: posts, followers, following stand in this order in three blocks; the exact number is in a
 * `title`. No word of the page is read, since Korean has one for "following" and the follow button.
 */
export const renderedHeader: Source = {
  id: 'renderedHeader',
  kinds: ['profile'],
  read(document, place) {
    const header = profileHeader(document);
    const handle = header && handleLine(header, place);
    if (!header || !handle) return undefined;
    const language = document.documentElement.lang;
    // On a small screen the list of counts stands below the header.
    const row = countsRow(header, 'ul, div', language) ?? countsRow(header.parentElement, 'ul', language);
    const { name, category, bio } = textLines(header, handle, header.contains(row ?? null) ? row : undefined);
    const [posts, followers, following] = blocksOf(row).map((block) => countIn(block, language));
    return readingOf(place, {
      handle: shownText(handle),
      displayName: plainLine(name),
      bio,
      category: plainLine(category),
      links: linksIn(header),
      verified: isVerified(handle, header) || undefined,
      followers,
      following,
      posts,
    });
  },
};

const handleLine = (header: Element, place: Place): Element | undefined =>
  [...header.querySelectorAll('h2, h1')].find((line) =>
    sameHandle(handleOf(shownText(line)) ?? '', place.handle ?? ''),
  );

/** The first element with exactly three parts that each hold one number, few words and no picture. */
const countsRow = (within: Element | null, selector: string, language: string): Element | undefined =>
  [...(within?.querySelectorAll(selector) ?? [])].find((row) => {
    const blocks = blocksOf(row);
    return blocks.length === 3 && blocks.every((block) => isCountBlock(block, language));
  });

const blocksOf = (row: Element | undefined): Element[] =>
  [...(row?.children ?? [])].filter((block) => block.textContent?.trim());

const longestBlock = 60;
const isCountBlock = (block: Element, language: string): boolean =>
  (block.textContent?.length ?? 0) <= longestBlock &&
  !block.querySelector('img, svg, h1, h2') &&
  countsIn(textsOf(block).join(' '), language).length === 1;

/** The `title` holds the exact number of what is rounded beside it. */
function countIn(block: Element, language: string): Count | undefined {
  const title = block.querySelector('span[title]')?.getAttribute('title');
  return (title ? countOf(title, language) : undefined) ?? countsIn(textsOf(block).join(' '), language)[0];
}

/** Several links stand behind a button that opens a list; only those on the page itself are told. */
function linksIn(header: Element): string[] | undefined {
  const links = linksOf(
    [...header.querySelectorAll('a[rel~="me"]')].map((link) => link.getAttribute('href')),
  );
  return links.length > 0 ? links : undefined;
}

/** The badge is drawn in a square of 40 (a sprite until 2021), in the handle's own line, which ends where the controls begin. */
function isVerified(handle: Element, header: Element): boolean {
  for (let part: Element | null = handle; part && part !== header; part = part.parentElement) {
    const badges = [...part.querySelectorAll('svg[viewBox="0 0 40 40"], [class*="SpriteVerified"]')];
    if (badges.some((badge) => !badge.closest(`ul, ${control}`))) return true;
    if (part.querySelector(`img, ${control}`)) return false;
  }
  return false;
}
const control = 'button, [role="button"]';
