import { type Author, addressOf, type Card, isInList } from '../card';
import { plainLine } from '../plainText';
import { placeAt } from './placeAt';

const result =
  '[data-e2e="search_top-item"],[data-e2e="search_video-item"],[data-e2e="search-user-container"],[data-e2e="challenge-item"],[data-e2e="explore-item"],[data-e2e="recommend-list-item-container"]';
const links = 'a[href*="/@"]';

/** Results of a search, videos of a tag or of a feed: of each the first picture that leads to its author. */
export function cardsIn(document: Document): Card[] {
  return [...document.querySelectorAll(result)].flatMap((element) => {
    const picture = isInList(element) ? element.querySelector(`${links} img`) : null;
    const anchor = picture?.closest('a');
    return picture && anchor ? [{ picture, anchor, author: () => authorIn(element, anchor) }] : [];
  });
}

function authorIn(element: Element, anchor: Element): Author | null {
  const handle = placeAt(addressOf(anchor))?.handle;
  return handle ? { handle, displayName: nameIn(element) } : null;
}

/** Beside a name TikTok may write more, after a dot: then it is not told where the name ends. */
function nameIn(element: Element): string | null {
  const name = plainLine(element.querySelector('[data-e2e="search-user-nickname"]')?.textContent);
  return name && !name.includes('\u00b7') ? name : null;
}
