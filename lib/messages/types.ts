import type { ErrorCode } from '@/lib/errors';
import type { StageKind } from '@/lib/model/brand';
import type { Capture } from '@/lib/model/capture';
import type { FactField, Platform } from '@/lib/model/profile';

/** No zod here: this file and send.ts are all that a content script may import. The schemas stand in answer.ts. */

export type HandleOf = { platform: Platform; handle: string };

/** What a page's script may learn of a creator: never names, counts, notes. */
export type Status = HandleOf & {
  known: boolean;
  stageKind: StageKind | null;
  mine: boolean;
  held: boolean;
  blocked: boolean;
};

/** What the card (an extension page) may show. */
export type CardState =
  | { is: 'add'; handle: string }
  | { is: 'inPipeline'; handle: string; dealId: string; stageKind: StageKind; stageName: string | null }
  | { is: 'doNotContact'; handle: string }
  | { is: 'incomplete'; handle: string; missing: FactField[]; read: number; report: string }
  | { is: 'refused'; code: ErrorCode };

export type Saved = {
  dealId: string;
  creatorId: string;
  stageKind: StageKind;
  created: boolean;
  missing: FactField[];
};

export type Failure = { failed: ErrorCode; details: Record<string, string> };

/** Content script → background: nothing but these. */
export type FromContentScript = {
  /** Store what the person's click on the page's keyboard path captured. */
  saveCapture: { request: { capture: Capture }; reply: Saved };
  statusOf: { request: { handles: HandleOf[] }; reply: Status[] };
  openPanel: { request: Record<string, never>; reply: { opened: boolean } };
};

/** The card in the page, an extension-origin iframe → background. The background asks the tab's content script for the page. */
export type FromCard = {
  cardState: { request: Record<string, never>; reply: CardState };
  /** One click: capture and add (`evenIfMissing` after the person chose "add anyway"). */
  press: { request: { evenIfMissing: boolean }; reply: CardState };
  openDeal: { request: { dealId: string }; reply: { opened: boolean } };
};

/** Panel → background. */
export type FromPanel = {
  /** Which creator the active tab shows, for the panel's first line. */
  activeCreator: { request: { windowId: number | null }; reply: { handle: HandleOf | null; tabId: number | null } };
  saveActive: { request: { tabId: number }; reply: CardState };
};

/** Background → the content script of a tab. */
export type ToContentScript = {
  capture: { request: Record<string, never>; reply: { ok: true; capture: Capture } | { ok: false; reason: ErrorCode } };
  place: { request: Record<string, never>; reply: { handle: HandleOf | null } };
  /** Something about the shown creator changed: the card asks again. */
  refresh: { request: Record<string, never>; reply: null };
};
