import type { Count } from '@/lib/model/profile';
import { countOf, countsIn } from '../counts';
import { linksOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { handleOf, readingOf, sameHandle } from '../reading';
import type { Place, Source } from '../site';

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
    const row = countsRow(header);
    const language = document.documentElement.lang;
    const [posts, followers, following] = row
      ? [...row.children].map((block) => countIn(block, language))
      : [];
    return readingOf(place, {
      handle: handleOf(handle.textContent),
      displayName: nameIn(header, handle, row),
      bio: row ? bioIn(header, row) : undefined,
      links: linksIn(header),
      verified: isVerified(handle, header) || undefined,
      followers,
      following,
      posts,
    });
  },
};

export const profileHeader = (document: Document): Element | null => document.querySelector('main header');

const handleLine = (header: Element, place: Place): Element | undefined =>
  [...header.querySelectorAll('h2, h1')].find((line) => {
    const text = handleOf(line.textContent);
    return text !== undefined && sameHandle(text, place.handle ?? '');
  });

/** The first element with exactly three children that each hold one number, short words and no picture. */
function countsRow(header: Element): Element | undefined {
  return [...header.querySelectorAll('ul, div')].find(
    (row) => row.children.length === 3 && [...row.children].every(isCountBlock),
  );
}

function isCountBlock(block: Element): boolean {
  const text = block.textContent ?? '';
  return text.length <= 60 && !block.querySelector('img, svg, h1, h2') && countsIn(text).length === 1;
}

function countIn(block: Element, language: string): Count | undefined {
  const title = block.querySelector('span[title]')?.getAttribute('title');
  const exact = title && countOf(title, language);
  if (exact) return exact;
  return countsIn(block.textContent ?? '', language)[0]?.count;
}

const precedes = (a: Element, b: Element) => Boolean(a.compareDocumentPosition(b) & 4); // Node.DOCUMENT_POSITION_FOLLOWING: no global of the page is used

/** Controls and their words; an element that holds the asked one is not a control beside it. */
const isInControl = (line: Element) => Boolean(line.closest('a, button, ul, [role="menu"]'));

function nameIn(header: Element, handle: Element, row: Element | undefined): string | undefined {
  const line = [...header.querySelectorAll('span[dir="auto"], h1')].find(
    (line) =>
      precedes(handle, line) &&
      !handle.contains(line) &&
      !row?.contains(line) &&
      !isInControl(line) &&
      !line.closest('[role="button"]') &&
      (!row || precedes(line, row)),
  );
  return plainLine(line?.textContent);
}

function bioIn(header: Element, row: Element): string | undefined {
  const line = [...header.querySelectorAll('[role="button"] span[dir="auto"], span[dir="auto"], h1')].find(
    (line) => precedes(row, line) && !row.contains(line) && !isInControl(line),
  );
  return line ? plainBio(textWithBreaks(line)) : undefined;
}

function textWithBreaks(line: Element): string {
  return [...line.childNodes]
    .map((node) =>
      node.nodeName === 'BR'
        ? '\n'
        : node.nodeType === 1
          ? textWithBreaks(node as Element)
          : (node.textContent ?? ''),
    )
    .join('');
}

const linksIn = (header: Element): string[] | undefined => {
  const links = linksOf(
    [...header.querySelectorAll('a[rel~="me"]')].map((link) => link.getAttribute('href')),
  );
  return links.length > 0 ? links : undefined;
};

/** The badge is the one picture beside the handle that is no control, drawn in a square of 40. */
function isVerified(handle: Element, header: Element): boolean {
  for (let part: Element | null = handle; part && part !== header; part = part.parentElement) {
    const badge = part.querySelector('svg[viewBox="0 0 40 40"]');
    if (badge) return !badge.closest('[role="button"], button');
  }
  return false;
}
