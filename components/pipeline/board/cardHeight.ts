import type { NextAction } from '@/lib/model/deal';
import type { PipelineRow } from '@/lib/store';

/** In px, with the room under a card: three lines, or four where the next step and its day need two. */
export const cardHeights = { three: 78, four: 96 };
/** What stands at the sides of a card's text, in px: its own edges and its column's. */
const edges = 36;
/** The room of a day beside a step, in px: "Tomorrow", and "12 days late" with its sign. */
const dayRoom = { ahead: 64, late: 82 };

/** What the heights of cards hang on, beside their rows. */
export type CardRoom = {
  /** Of a column, in px. */
  columnWidth: number;
  /** What a step without words of its own is called. */
  kindNames: Record<NextAction['kind'], string>;
  /** ISO 8601 UTC. */
  now: string;
};

/** How high the card of a row is, in px. */
export function cardHeight(
  { nextAction, blocked }: Pick<PipelineRow, 'nextAction' | 'blocked'>,
  { columnWidth, kindNames, now }: CardRoom,
): number {
  if (blocked || !nextAction) return cardHeights.three;
  const { text, kind, dueAt } = nextAction;
  const day = dueAt === null ? 0 : dueAt < now ? dayRoom.late : dayRoom.ahead;
  const room = columnWidth - edges - day;
  return fits(text || kindNames[kind], room) ? cardHeights.three : cardHeights.four;
}

/** About so wide is a small letter of a card, in px: Latin on the average, Han, Kana and Hangul whole. */
const wide = { latin: 6.2, whole: 12 };

function fits(text: string, room: number): boolean {
  if (text.length * wide.whole <= room) return true; // most do, whatever their letters: thousands of cards are asked for
  let left = room;
  for (let at = 0; at < text.length && left >= 0; at++)
    left -= text.charCodeAt(at) < 0x1100 ? wide.latin : wide.whole;
  return left >= 0;
}
