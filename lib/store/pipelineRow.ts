import type { StageKind } from '@/lib/model/brand';
import type { NextAction } from '@/lib/model/deal';
import type { Channel } from '@/lib/model/message';
import type { OwnValues } from '@/lib/model/ownField';
import type { Count, Platform } from '@/lib/model/profile';
import type { OpenTask } from '@/lib/outreach/desk/deskRow';

/**
 * One row of the pipeline: all that table, list, filters and search read. Derived from deal, creator and the creator's
 * best profile; stored in chunks (projection.ts) and never written by a screen.
 */
export type PipelineRow = {
  dealId: string;
  creatorId: string;
  brandId: string;
  profileId: string | null;
  platform: Platform | null;
  handle: string | null;
  name: string | null;
  stage: string;
  stageKind: StageKind;
  stageSince: string;
  followers: Count | null;
  /** Likes per post and follower, 0.02 is 2 %; null where one of the three counts is not known or nothing was posted. */
  engagement: number | null;
  /** Median views of the videos seen last, with their number. */
  views: (Count & { n: number }) | null;
  /** Likes per video and median view; null where one of the three is not known. */
  viewEngagement: number | null;
  seenAt: string | null;
  country: string | null;
  zone: string | null;
  /** null: no zone. `guess` must be shown as a guess. */
  zoneConfidence: 'certain' | 'high' | 'medium' | 'guess' | null;
  lastContactAt: string | null;
  lastReplyAt: string | null;
  nextAction: NextAction | null;
  nextTask: OpenTask | null;
  /** When the window closes, or closed, for which the earliest open follow-up is set; null: none is set for a window. */
  followUpCloses: string | null;
  /** Whose hours and holidays hold: the deal's market, else where the person seems to live. */
  market: string | null;
  /** Used last, else mail where there is an address, else the account's messages. */
  channel: Channel;
  /** The beginning of what they wrote last; null: nothing of theirs is kept. */
  said: string | null;
  ownerId: string | null;
  tags: string[];
  /** The brand's own fields: field id → value. */
  fields: OwnValues;
  /** The beginning of the brand's note, on one line; null: there is none. */
  note: string | null;
  hasEmail: boolean;
  /** Whether a text is being written, or was copied and not yet sent. */
  hasDraft: boolean;
  blocked: boolean;
  updatedAt: string;
  /** Lower-case name, handle, tags and note for the search. */
  text: string;
};
