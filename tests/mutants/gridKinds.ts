import { type Kind, pick, stranger } from './kind';

/** More views than any fixture's creator has: what of it reaches a median came from somebody else's video. */
export const strangersViews = '987.6M';

const cards = (page: Document) => [
  ...page.querySelectorAll('[data-e2e="user-post-item"], main a[href*="/reel/"]'),
];
const counts = (card: Element) =>
  [...card.querySelectorAll('[data-e2e="video-views"], span')].filter(
    (part) => part.children.length === 0 && /\d/.test(part.textContent ?? ''),
  );
const links = (card: Element) =>
  [card, ...card.querySelectorAll('a')].filter((part) => part.hasAttribute('href'));

/** Links name the creator in any letters: one that was left would make the stranger's views their own. */
function giveAway(card: Element, handle: string): void {
  const theirs = new RegExp(handle.replaceAll('.', '\\.'), 'gi');
  for (const link of links(card))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replaceAll(theirs, stranger.handle));
  for (const count of counts(card)) count.textContent = strangersViews;
}

/** How a grid of videos can lie. */
export const gridKinds: Kind[] = [
  {
    name: 'one video of the grid is a third person’s',
    apply({ page, random, person }) {
      const card = pick(cards(page), random);
      if (card) giveAway(card, person.handle);
    },
  },
  {
    name: 'the grid is still a third person’s',
    apply({ page, random, person }) {
      for (const card of cards(page)) if (random() < 0.9) giveAway(card, person.handle);
    },
  },
  {
    name: 'a third person’s videos stand within the creator’s cards',
    apply({ page, random, person }) {
      for (const card of cards(page)) {
        if (random() < 0.5) continue;
        const other = card.cloneNode(true) as Element;
        giveAway(other, person.handle);
        card.append(...(card.tagName === 'A' ? other.childNodes : [other]));
      }
    },
  },
  {
    name: 'views of the grid are no numbers',
    apply({ page, random }) {
      for (const count of cards(page).flatMap(counts))
        if (random() < 0.5)
          count.textContent =
            pick(['', '-', 'LIVE', '1.2.3', '12,K', '9'.repeat(40), 'NaN', '-5'], random) ?? '';
    },
  },
  {
    name: 'videos stand twice, and in another order',
    apply({ page, random }) {
      for (const card of cards(page)) {
        if (random() < 0.4) card.after(card.cloneNode(true));
        if (random() < 0.4) card.parentElement?.append(card);
      }
    },
  },
  {
    name: 'addresses of videos are broken',
    apply({ page, random }) {
      for (const link of cards(page).flatMap(links))
        if (random() < 0.4)
          link.setAttribute(
            'href',
            pick(['', '//', 'http://[', 'javascript:1', '/@/video/', '/reel/'], random) ?? '',
          );
    },
  },
];
