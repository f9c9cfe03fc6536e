/** Pages of many invented creators, in the forms that TikTok and Instagram serve: as markup only, which is all that marks read. */
export type ListPage = { url: string; html: string; handles: string[] };

export type Look = 'light' | 'dark';

const people = ['ana', 'olla', 'tom', 'mateo', 'thuha', 'minji', 'jonas', 'lucia', 'rina', 'pavel'];
const topics = ['slowkitchen', 'barro', 'climbs', 'fuego', 'bep'];
const hues = [28, 210, 160, 340, 95, 260, 12];

export const invented = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${people[index % 10]}.${topics[Math.floor(index / 10) % 5]}`;
    return index < 50 ? `${name}.example` : `${name}${index}.example`;
  });

/** A search for videos: fifty cards, of each the picture leads to the video and the name beneath it to the creator. */
export function tiktokSearch(count = 50, look: Look = 'light'): ListPage {
  const handles = invented(count);
  const cards = handles.map(
    (handle, index) =>
      `<div class="cell"><div data-e2e="search_top-item" class="tile"><div class="in"><a href="https://www.tiktok.com/@${handle}/video/75${100000 + index}"><img alt="" class="thumb" style="background:hsl(${hues[index % 7]} 30% 55%)"></a></div></div><div data-e2e="search-card-desc" class="desc"><div data-e2e="search-card-video-caption">Slow soup, part ${index + 1}</div><a data-e2e="search-card-user-link" href="/@${handle}"><img alt="" class="face"><p data-e2e="search-card-user-unique-id">${handle}</p></a></div></div>`,
  );
  const body = `<nav><a data-e2e="nav-profile" href="/@viewer_account"><img alt="" class="face"></a></nav><div id="main-content-general_search"><div data-e2e="search_top-item-list" class="grid">${cards.join('')}</div></div>`;
  return { url: 'https://www.tiktok.com/search?q=slow%20soup', html: page(body, look), handles };
}

/** A search for accounts: of each a row with a small picture and a name. */
export function tiktokUsers(names: Record<string, string>): ListPage {
  const rows = Object.entries(names).map(
    ([handle, name]) =>
      `<div data-e2e="search-user-container" class="row"><a data-e2e="search-user-avatar" href="/@${handle}"><img alt="" class="face"></a><a data-e2e="search-user-info-container" href="/@${handle}"><p data-e2e="search-user-unique-id">${handle}</p><p data-e2e="search-user-nickname">${name}</p></a></div>`,
  );
  const body = `<div id="main-content-search_user">${rows.join('')}</div>`;
  return {
    url: 'https://www.tiktok.com/search/user?q=soup',
    html: page(body, 'light'),
    handles: Object.keys(names),
  };
}

/** The home feed: posts with their author's picture in the head, beside it the person looking and a suggestion, above it a dialog. */
export function instagramHome(handles: readonly string[]): ListPage {
  const posts = handles.map(
    (handle, index) =>
      `<article><div class="row"><div ${index % 2 ? 'role="button" tabindex="0"' : ''}><img alt="" class="face"></div><a href="/${handle}/"><span>${handle}</span></a></div><img alt="" class="thumb"><a href="/p/CODE${index}x/"><time>2 h</time></a></article>`,
  );
  const side = `<div><a href="/viewer_account/"><img alt="" class="face"></a><a href="/suggested.example/"><img alt="" class="face"></a></div>`;
  const dialog = `<div role="dialog"><article><a href="/follower.example/"><img alt="" class="face"></a></article></div>`;
  return {
    url: 'https://www.instagram.com/',
    html: page(`<main>${posts.join('')}${side}</main>${dialog}`, 'light'),
    handles: [...handles],
  };
}

/** Results of a search: pictures whose address names the author, one that names nobody, an account, the site's own head and a dialog. */
export function instagramSearch(handles: readonly string[], look: Look = 'light'): ListPage {
  const tiles = handles.map(
    (handle, index) =>
      `<div class="tile"><a href="/${handle}/reel/CODE${index}x/"><div class="in"><img alt="" class="thumb" style="background:hsl(${hues[index % 7]} 30% 55%)"></div></a></div>`,
  );
  const nobody = '<div class="tile"><a href="/p/CODEnobody/"><img alt="" class="thumb"></a></div>';
  const dialog = `<div role="dialog"><a href="/follower.example/"><img alt="" class="face"></a></div>`;
  const head = `<header><a href="/viewer_account/"><img alt="" class="face"></a></header>`;
  return {
    url: 'https://www.instagram.com/explore/search/keyword/?q=soup',
    html: page(`<main>${head}<div class="grid">${tiles.join('')}${nobody}</div></main>${dialog}`, look),
    handles: [...handles],
  };
}

const style = (look: Look) =>
  `body{margin:0;font:14px/1.4 system-ui;background:${look === 'dark' ? '#121212;color:#eee' : '#fff;color:#111'}}a{color:inherit;text-decoration:none}.grid{display:grid;grid-template-columns:repeat(5,1fr);gap:12px;padding:16px}.tile{position:relative;overflow:hidden;border-radius:6px}.thumb{display:block;width:100%;height:220px}.face{width:40px;height:40px;border-radius:50%;background:#888}.desc p{display:inline;margin:0 6px}.row{display:flex;align-items:center;gap:12px;padding:12px}`;

const page = (body: string, look: Look): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>List</title><style>${style(look)}</style></head><body>${body}</body></html>`;
