import { plainBio } from '../plainText';
import { brokenText } from './textsOf';

export type HeaderLines = { name?: string; category?: string; bio?: string | undefined };

/**
 * Name, category and bio, which have no mark of their own: the first line of text after the handle is the name, whether it stands
 * before the counts (since 2025) or after them; the bio is wrapped in a button (it folds open), was a heading in 2023, and
 * followed the name's heading in 2021; a category is a block between them.
 */
export function textLines(header: Element, handle: Element, row: Element | undefined): HeaderLines {
  const lines = [...header.querySelectorAll('span[dir="auto"], div[dir="auto"], h1')].filter(
    (line) => isAfter(handle, line) && !row?.contains(line) && isOwnLine(line, header),
  );
  const [first, ...rest] = lines;
  const hasName = first !== undefined && first.localName !== 'div' && !isBio(first);
  const others = hasName ? rest : lines;
  // A bare line may be a category or pronouns; before 2025, when the counts were a list, it was the bio.
  const bare = row?.localName === 'ul' ? others.find((line) => line.localName === 'span') : undefined;
  const bio = others.find(isBio) ?? bare ?? afterHeading(first);
  const category = others.find((line) => line.localName === 'div' && (!bio || isAfter(line, bio)));
  return {
    ...(hasName && { name: first.textContent ?? '' }),
    ...(category && bio && { category: category.textContent ?? '' }),
    bio: bio && wholeBio(bio),
  };
}

/** A line of text by itself: not of a control, a list or a larger line. */
function isOwnLine(line: Element, header: Element): boolean {
  if (!line.textContent?.trim() || line.closest('a, button, ul, [role="menu"]')) return false;
  const around = line.parentElement?.closest('[role="button"], [dir="auto"], h1, h2, header');
  return around === header;
}

const isBio = (line: Element): boolean =>
  (line.localName === 'span' && line.querySelector('[role="button"]') !== null) ||
  (line.localName === 'h1' && line.hasAttribute('dir'));

const afterHeading = (name: Element | undefined): Element | undefined => {
  if (name?.localName !== 'h1') return undefined;
  return [...(name.parentElement?.children ?? [])].find(
    (line) => line.localName === 'span' && isAfter(name, line),
  );
};

/** `… more` hides the rest of a long bio: what is shown is not the bio. */
function wholeBio(line: Element): string | undefined {
  const inner = line.querySelector('[role="button"] span[dir="auto"]') ?? line;
  const isCut = [line, inner].some((part) => /(?:…|\.\.\.)\s*\S{0,12}\s*$/u.test(brokenText(part)));
  return isCut ? undefined : plainBio(brokenText(inner));
}

/** 4 is the DOM standard's "following". */
const isAfter = (first: Element, line: Element): boolean =>
  Boolean(first.compareDocumentPosition(line) & 4) && !first.contains(line);
