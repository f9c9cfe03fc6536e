import type { ErrorCode } from '@/lib/errors';
import type { StageKind } from '@/lib/model/brand';
import type { Capture } from '@/lib/model/capture';
import type { Format } from '@/lib/model/deliverable';
import type { FactField, Platform } from '@/lib/model/profile';
import type { UiLanguage } from '@/lib/model/settings';

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

/** A deal as the card shows it. */
export type CardDeal = {
  handle: string;
  dealId: string;
  stageKind: StageKind;
  /** The brand's own name of the stage, or null: the built-in one. */
  stageName: string | null;
  stageSince: string;
  /** `me`: the person at this computer; null: nobody. */
  owner: string | null;
  /** On a post's page, after a press: it fulfilled a promise, became a link of the deal, or was one already. */
  post?: 'posted' | 'linked' | 'known';
  /** On a post's page, before a press: the promised content that a press says this post is. */
  offer?: { deliverableId: string; format: Format; about: string };
};

/** What the card (an extension page) may show. */
export type CardState =
  /** `known`: was saved before, and is in no pipeline now. */
  | { is: 'add'; handle: string | null; known?: true }
  | ({ is: 'inPipeline' } & CardDeal)
  /** Saved, but fields that this layout should show could not be read. `read` counts those that could. */
  | ({ is: 'incomplete'; missing: FactField[]; read: number; report: string } & CardDeal)
  | ({ is: 'doNotContact' } & CardDeal)
  /** Nothing was saved. `report` is null where there is nothing to report, as on a wall. */
  | { is: 'refused'; code: ErrorCode; report: string | null };

export type Failure = { failed: ErrorCode; details: Record<string, string> };

/** What a click on a mark came to: what is known of its creator now, or why nothing was saved. */
export type MarkOutcome = { status: Status } | { refused: ErrorCode };

/**
 * Content script → background: nothing but this. A capture is not among them: the background takes one only as the answer to its own
 * question (below), so a page that took over its content script cannot store what nobody clicked.
 */
export type FromContentScript = {
  /** Handles that are not in the answer are to be treated as unknown. null: marks are switched off. */
  statusOf: {
    request: { handles: HandleOf[] };
    reply: { statuses: Status[]; language: UiLanguage } | null;
  };
  /** One click on the plus beside one card. The background asks back for what the card says. */
  addListed: { request: { pressId: string; handle: HandleOf }; reply: MarkOutcome };
};

/** The card in the page, an extension-origin iframe → background. The background asks the tab's content script for the page. */
export type FromCard = {
  cardState: {
    /** `listed`: the creator of a mark in a list; absent: that of the tab's page. */
    request: { listed?: HandleOf | undefined };
    reply: { state: CardState; language: UiLanguage; shortcut: string };
  };
  /** One click: capture and add. Sent again with the same id until it is answered; it counts once. */
  press: { request: { pressId: string; deliverableId?: string | null | undefined }; reply: CardState };
  /** Needs the click's gesture: sent first and alone. */
  openDeal: {
    request: { dealId: string; deliverableId?: string | null | undefined };
    reply: { opened: boolean };
  };
};

/** Panel → background. */
export type FromPanel = {
  /** Which creator the active tab shows, for the panel's first line. */
  activeCreator: {
    request: { windowId: number | null };
    reply: { handle: HandleOf | null; tabId: number | null };
  };
  saveActive: { request: { tabId: number; pressId: string }; reply: CardState };
  /** Something was changed that buttons and marks in open pages show. */
  creatorsChanged: { request: Record<string, never>; reply: null };
};

export type ToBackground = FromContentScript & FromCard & FromPanel;

/** Background → the content script of a tab. */
export type ToContentScript = {
  capture: {
    request: Record<string, never>;
    reply: { ok: true; capture: Capture } | { ok: false; reason: ErrorCode };
  };
  /** The same of the card in a list whose plus was clicked just now: asked of the marks, which answer for no other handle. */
  captureListed: { request: HandleOf; reply: ToContentScript['capture']['reply'] };
  /** `handle` is null where the tab shows no creator, `postUrl` where it shows no single post. The language is that of the few words the content script draws itself. */
  place: { request: { language: UiLanguage }; reply: { handle: HandleOf | null; postUrl: string | null } };
  /** Presses the button for a person who used the keyboard command or the context menu. */
  press: { request: Record<string, never>; reply: { pressed: boolean } };
  /** Something about the shown creators changed, or the settings did: card and marks ask again. */
  refresh: { request: Record<string, never>; reply: null };
};

/** Every message is this; its reply is `{ reply }` or a Failure. */
export type Envelope = { jianlian: string; request: unknown };
export type Reply<T> = { reply: T } | Failure;
