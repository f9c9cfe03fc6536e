import type { ZoneFinding } from '@/lib/model/creator';
import type { NextAction } from '@/lib/model/deal';
import type { Channel } from '@/lib/model/message';
import type { Task } from '@/lib/model/task';

/** The earliest reminder of a deal that is not done. */
export type OpenTask = Pick<Task, 'id' | 'kind' | 'text' | 'dueAt' | 'zone' | 'notifiedAt'> & {
  /** The piece of content it is about. */
  aboutId?: string | null;
  /** Its window was slept through, and it was moved to the next one. */
  isMoved?: boolean;
};

/** What the desk must know of a deal. */
export type DeskRow = {
  dealId: string;
  /** Whose own hours and days off hold; absent: the market's. */
  brandId?: string;
  nextAction: NextAction | null;
  nextTask: OpenTask | null;
  lastReplyAt: string | null;
  blocked: boolean;
  /** null: not known, and then nobody's clock is made up. */
  zone: string | null;
  zoneConfidence: ZoneFinding['confidence'] | null;
  /** ISO 3166 code whose hours and holidays hold. */
  market: string | null;
  /** The one that would be written on. */
  channel: Channel;
};
