import { plainBio } from '../plainText';
import { shownText } from '../textsOf';

export type HeaderLines = { name?: string; category?: string; bio?: string | undefined };

/**
 * Name, category and bio, which have no mark of their own: the first line of text after the handle is the name, whether it stands
 * before the counts (since 2025) or after them (when they were a list); the bio is wrapped in a button (it folds open), was a
 * heading in 2023, and followed the name's heading in 2021; a category is a line between them.
 */
export function textLines(header: Element, handle: Element, row: Element | undefined): HeaderLines {
  const list = row?.localName === 'ul' ? row : undefined;
  const block = list ? undefined : row;
  const lines = [...header.querySelectorAll('span, div, h1')].filter(
    (line) => isAfter(list ?? handle, line) && !row?.contains(line) && isOwnLine(line, header),
  );
  const name = lines.find((line) => isName(line) && !isBelow(block, line));
  const others = lines.filter((line) => line !== name);
  const bio =
    others.find(isBio) ??
    others.find((line) => isFoldable(line) && isBelow(block, line)) ??
    (list && bareBio(others, name));
  const category = others.find((line) =>
    bio ? isAfter(line, bio) && (line.localName === 'div' || isBelow(block, line)) : isBelow(block, line),
  );
  return {
    ...(name && { name: shownText(name) }),
    ...(category && (bio || category.localName === 'div') && { category: shownText(category) }),
    bio: bio && wholeBio(bio),
  };
}

/** A line of text by itself: not of a control, a list or a larger line. */
function isOwnLine(line: Element, header: Element): boolean {
  if (!isLine(line) || !shownText(line).trim() || line.closest('a, button, ul, [role="menu"]')) return false;
  if (line.matches(control) && !isFoldable(line)) return false;
  for (let part = line.parentElement; part && part !== header; part = part.parentElement) {
    if (part.matches(`h2, ${control}`) || isLine(part)) return false;
  }
  return true;
}

const control = '[role="button"]';
const isLine = (part: Element): boolean =>
  part.matches('[dir="auto"], h1') || isFoldable(part) || ownText(part) !== '';

/** Text that is not that of a part. 3 is the DOM standard's "text". */
const ownText = (part: Element): string =>
  [...part.childNodes].map((node) => (node.nodeType === 3 ? node.textContent?.trim() : '')).join('');

const isName = (line: Element): boolean => line.matches('h1, span[dir="auto"]') && !isBio(line);

const isBio = (line: Element): boolean =>
  (line.localName === 'span' && line.querySelector(control) !== null) || line.matches('h1[dir]');

/** The button without a line around it. */
const isFoldable = (part: Element): boolean =>
  part.matches(control) && part.firstElementChild?.matches('span[dir="auto"]') === true;

/** While the counts were a list, the bio was a bare line; in 2021, the last one behind the name's heading. */
const bareBio = (others: Element[], name: Element | undefined): Element | undefined =>
  name?.localName === 'h1'
    ? others.findLast((line) => line.localName === 'span')
    : others.find((line) => line.matches('span[dir]'));

/** Behind the block of counts, in its section: the next one holds the site's buttons. */
const isBelow = (block: Element | undefined, line: Element): boolean =>
  block !== undefined && isAfter(block, line) && block.closest('section, header')!.contains(line);

/** `… more` hides the rest of a long bio: what is shown is not the bio. The word for it is one to three words long. */
function wholeBio(line: Element): string | undefined {
  const inner = line.querySelector('[role="button"] span[dir="auto"]') ?? line;
  const isCut = [line, inner].some((part) => /(?:…|\.\.\.)[^\n…]{0,24}$/u.test(shownText(part).trimEnd()));
  return isCut ? undefined : plainBio(shownText(inner));
}

/** 4 is the DOM standard's "following". */
const isAfter = (first: Element, line: Element): boolean =>
  Boolean(first.compareDocumentPosition(line) & 4) && !first.contains(line);
