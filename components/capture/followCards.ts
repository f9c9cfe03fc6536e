import type { Platform } from '@/lib/model/profile';
import type { Author, Card } from '@/lib/sites/card';
import { cardsAt } from '@/lib/sites/cardsAt';
import type { Mark } from './mark';

export type Entry = Pick<Card, 'picture' | 'anchor'> & {
  card: Card;
  /** Read while the card is on screen; null: not read yet, or nobody. */
  author: Author | null;
  isOnScreen: boolean;
  mark: Mark | null;
  /** How often its mark was put there for this author. */
  mounts: number;
};

export type Cards = {
  look: () => void;
  platform: () => Platform | null;
  onScreen: () => Entry[];
  read: (entry: Entry) => void;
  /** Puts an entry's mark where it belongs, if it is not there. */
  stand: (entry: Entry) => void;
  ignoreOwnChanges: () => void;
  clear: () => void;
  stop: () => void;
};

type On = {
  /** A card is on screen, or one that is changed; its author was read. */
  seen: (entry: Entry) => void;
  /** These pictures have their size: marks can be placed without making the browser lay out anew. */
  place: (entries: Entry[]) => void;
  restyled: () => void;
};

/** How long changes of the page are gathered before one look at them, in milliseconds. */
const gatherFor = 100;
const mostMounts = 20;

/** Follows the cards of a list while it scrolls, grows and gives old cards to other creators. Reads those on screen, no others. */
export function followCards(document: Document, on: On): Cards {
  const entries = new Map<Element, Entry>(); // by picture
  let platform: Platform | null = null;
  let timer = 0;

  const changes = new MutationObserver(() => {
    if (!timer) timer = window.setTimeout(look, gatherFor);
  });
  const restyles = new MutationObserver(on.restyled);
  const sight = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const entry = entries.get(target);
      if (!entry) continue;
      entry.isOnScreen = isIntersecting;
      if (isIntersecting) see(entry);
    }
    changes.takeRecords();
  });
  const sizes = new ResizeObserver((sized) => {
    on.place(sized.flatMap(({ target }) => entries.get(target) ?? []));
    changes.takeRecords();
  });

  function look() {
    clearTimeout(timer);
    timer = 0;
    const found = cardsAt(document, document.location);
    platform = found?.platform ?? null;
    if (!found) return clear();
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['href'] });
    restyles.observe(document.documentElement, { attributeFilter: ['class', 'data-theme', 'style'] });
    const now = new Set(found.cards.map(({ picture }) => picture));
    for (const [picture, entry] of entries) if (!now.has(picture)) drop(entry);
    for (const card of found.cards) keep(card);
    changes.takeRecords();
  }

  function keep(card: Card) {
    const known = entries.get(card.picture);
    if (known && known.anchor === card.anchor) {
      known.card = card;
      if (known.isOnScreen) see(known);
      return;
    }
    if (known) drop(known);
    const { picture, anchor } = card;
    entries.set(picture, { card, picture, anchor, author: null, isOnScreen: false, mark: null, mounts: 0 });
    sight.observe(picture);
  }

  function see(entry: Entry) {
    read(entry);
    on.seen(entry);
  }

  function read(entry: Entry) {
    const author = entry.card.author();
    if (author?.handle !== entry.author?.handle) entry.mounts = 0;
    entry.author = author;
    if (!entry.author) entry.mark?.element.remove();
  }

  function drop({ picture, mark }: Entry) {
    entries.delete(picture);
    sight.unobserve(picture);
    sizes.unobserve(picture);
    mark?.element.remove();
  }

  function clear() {
    changes.disconnect();
    restyles.disconnect();
    for (const entry of [...entries.values()]) drop(entry);
  }

  return {
    look,
    platform: () => platform,
    onScreen: () => [...entries.values()].filter(({ isOnScreen }) => isOnScreen),
    read,
    stand(entry) {
      const { mark, anchor, picture } = entry;
      if (!mark || anchor.nextSibling === mark.element || entry.mounts >= mostMounts) return;
      entry.mounts++;
      anchor.after(mark.element);
      sizes.unobserve(picture);
      sizes.observe(picture); // tells of the size it has now, too
    },
    ignoreOwnChanges: () => changes.takeRecords(),
    clear,
    stop() {
      clear();
      sight.disconnect();
      sizes.disconnect();
    },
  };
}
