import type { Capture } from '@/lib/model/capture';
import type { Platform } from '@/lib/model/profile';
import type { Author, Card } from './card';
import { listAt } from './frontAt';
import { cardsIn as cardsOfInstagram } from './instagram/cards';
import { mergedCapture } from './merge';
import type { Address } from './site';
import { cardsIn as cardsOfTikTok } from './tiktok/cards';

const cardsOf: Record<Platform, (document: Document, address: Address) => Card[]> = {
  tiktok: cardsOfTikTok,
  instagram: cardsOfInstagram,
};

/** The cards that the page holds now; null where the address is no list. Reads neither the layout nor whose the cards are. */
export function cardsAt(document: Document, address: Address): { platform: Platform; cards: Card[] } | null {
  const site = listAt(address);
  return site ? { platform: site.platform, cards: cardsOf[site.platform](document, address) } : null;
}

/** What a card says of its creator: the handle, and the name where it stands there. `now` as in `captureProfile`. */
export function captureOfCard(
  { handle, displayName }: Author,
  address: Address,
  now: string,
): Capture | undefined {
  const site = listAt(address);
  const reading = { handle, ...(displayName ? { displayName } : {}) };
  return site && mergedCapture(site, 'list', [{ source: { id: 'searchResult' }, reading }], undefined, now);
}
