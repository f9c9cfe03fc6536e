import type { Count, Views } from '@/lib/model/profile';
import type { VideoCard } from './site';

/** So many of the newest: further down stand videos of years ago, and whoever scrolled more would get another number. */
const mostVideos = 30;

/**
 * Median views of the newest videos of a grid that stands newest first. Undefined where no video shows its views, or where the page sorts
 * its videos otherwise: the most popular ones say nothing of the next. `at` is an ISO 8601 instant in UTC with milliseconds.
 */
export function medianViews(cards: readonly VideoCard[], at: string): Views | undefined {
  const shown = agreeing(cards);
  const counted = shown.filter(({ isPinned }) => !isPinned).slice(0, mostVideos);
  const counts = counted.flatMap(({ views }) => views ?? []);
  if (counts.length === 0 || !isNewestFirst(counted)) return undefined;
  return {
    ...medianOf(counts),
    n: counts.length,
    pinned: shown.filter(({ isPinned }) => isPinned).length,
    source: 'videoGrid',
    at,
  };
}

/** Each video once; one that stands twice with different views has none. */
function agreeing(cards: readonly VideoCard[]): VideoCard[] {
  const known = new Map<string, VideoCard>();
  for (const card of cards) {
    const other = known.get(card.id);
    const isSame = !other || (other.views?.value === card.views?.value && other.isPinned === card.isPinned);
    known.set(card.id, isSame ? (other ?? card) : { ...card, views: undefined });
  }
  return [...known.values()];
}

/** One neighbour in four may stand otherwise: a draft keeps the number of the day it was begun. */
function isNewestFirst(cards: readonly VideoCard[]): boolean {
  const pairs = cards.slice(1).map(({ published }, index) => published > cards[index]!.published);
  return pairs.filter(Boolean).length <= pairs.length / 4;
}

function medianOf(counts: readonly Count[]): Count {
  const sorted = [...counts].sort((a, b) => a.value - b.value);
  const middle = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!] as const;
  const mean = (middle[0].value + middle[1].value) / 2;
  const exact = Number.isInteger(mean) && middle.every((count) => count.exact);
  return { value: Math.round(mean), exact };
}
