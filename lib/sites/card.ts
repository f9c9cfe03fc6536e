import type { Address } from './site';

/** Who a card says its creator is; the name is null where it shows none. */
export type Author = { handle: string; displayName: string | null };

/** One result or post in a list of many creators'. */
export type Card = {
  picture: Element;
  /** The site's element after which a mark can stand: the link around the picture, so that a mark is not part of the link. */
  anchor: Element;
  /** Reads the card, as it is now: call it for what is on screen only. null: it names nobody. */
  author: () => Author | null;
};

/** What stands in these is nobody's result: follower lists, messages, the site's own rooms, the person looking. */
const elsewhere = '[role="dialog"],nav,header,aside,[role="navigation"]';

export const isInList = (element: Element): boolean => element.closest(elsewhere) === null;

/** The address of a link, as the browser resolved it. */
export const addressOf = (link: Element): Address => link as HTMLAnchorElement;
