import { handleOf, sameHandle } from '../reading';
import type { Place } from '../site';

export const profileRoot = (document: Document): ParentNode =>
  document.querySelector('[data-e2e="user-page"]') ?? document;

/** The two lines of the header, or undefined where neither is the address's handle. */
export function linesOf(
  root: ParentNode,
  { handle }: Place,
): { handle: Element; name: Element | null } | undefined {
  const [title, subtitle] = [marked(root, 'user-title'), marked(root, 'user-subtitle')];
  const is = (line: Element | null): line is Element =>
    sameHandle(handleOf(line?.textContent) ?? '', handle ?? '');
  // A person may be called like the handle: then both lines are right.
  if (is(subtitle)) return { handle: subtitle, name: title };
  return is(title) ? { handle: title, name: subtitle } : undefined;
}

export const marked = (root: ParentNode, mark: string) => root.querySelector(`[data-e2e="${mark}"]`);
export const textAt = (root: ParentNode, mark: string) => marked(root, mark)?.textContent?.trim();
