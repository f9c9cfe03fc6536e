import type { Capture } from '@/lib/model/capture';
import { countOf } from '@/lib/sites/counts';

/**
 * What a page's grid says against the median views of a capture: more videos than the creator has there, or a number outside all that
 * their own cards show. Written apart from the product's own reading on purpose: it judges that.
 */
export function viewsFault({ handle, views }: Capture, page: Document): string | undefined {
  if (!views) return undefined;
  const own = [...page.querySelectorAll('a[href]')].filter((link) => isOf(link, handle));
  const shown = own.flatMap((link) =>
    countsOf(link.closest('[data-e2e="user-post-item"]')?.parentElement ?? link, page),
  );
  const ids = new Set(own.map((link) => link.getAttribute('href')?.toLowerCase()));
  const what = `median views ${views.value} of ${views.n}`;
  if (views.n > ids.size) return `${what}, but the creator has ${ids.size} videos there`;
  if (views.value < Math.min(...shown) || views.value > Math.max(...shown))
    return `${what}, outside all of theirs`;
  return views.value > 900_000_000 ? `${what}: a third person's` : undefined;
}

function isOf(link: Element, handle: string): boolean {
  const parts = (link.getAttribute('href') ?? '').toLowerCase().split(/[/?#]/).filter(Boolean);
  const at = parts.findIndex((part) => part === 'video' || part === 'reel');
  return at > 0 && parts[at - 1]?.replace(/^(?:@|%40)/, '') === handle.toLowerCase();
}

const countsOf = (card: Element, page: Document): number[] =>
  [...card.querySelectorAll('*')].flatMap((part) =>
    part.children.length > 0 ? [] : (countOf(part.textContent ?? '', page.documentElement.lang)?.value ?? []),
  );
