import { handleOf, sameHandle } from '../reading';
import type { Place } from '../site';

export const profileRoot = (document: Document): ParentNode =>
  document.querySelector('[data-e2e="user-page"]') ?? document;

/** The two lines of the header, or undefined where neither is the address's handle. */
export function linesOf(
  root: ParentNode,
  place: Place,
): { handle: Element; name: Element | null } | undefined {
  const [subtitle, title] = [marked(root, 'user-subtitle'), marked(root, 'user-title')];
  const is = (line: Element | null): line is Element =>
    sameHandle(handleOf(line?.textContent) ?? '', place.handle ?? '');
  const lines = [subtitle, title].filter(is);
  // A person may be called like the handle: then both lines are right, and a handle has small letters only.
  const handle = lines.find(({ textContent }) => !/[A-Z]/.test(textContent ?? '')) ?? lines[0];
  return handle && { handle, name: handle === subtitle ? title : subtitle };
}

export const marked = (root: ParentNode, mark: string) => root.querySelector(`[data-e2e="${mark}"]`);
export const textAt = (root: ParentNode, mark: string) => marked(root, mark)?.textContent?.trim();
