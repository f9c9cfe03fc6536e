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
  return widthOf(text || kindNames[kind]) + day > columnWidth - edges ? cardHeights.four : cardHeights.three;
}

/** About so wide are words in the small letters of a card, in px: Latin on the average, Han, Kana and Hangul whole. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x1100 ? 6.2 : 12;
  return width;
}
