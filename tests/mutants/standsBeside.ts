import { type Fields, objectsIn, type Value } from './objectsIn';

/** Whether a page says of this very handle that this is its id: in one object, in the route of the address, or in the head. */
export function standsBeside(page: Document, url: URL, handle: string, id: string): boolean {
  const texts = [...page.querySelectorAll('script')].map((script) => script.textContent ?? '');
  const telling = texts.filter((text) => text.includes(id)).flatMap(objectsIn);
  const isHandle = (value: Value | undefined) =>
    typeof value === 'string' && value.toLowerCase() === handle.toLowerCase();

  return (
    telling.some((one) => handleKeys.some((key) => isHandle(one[key])) && idsOf(one).includes(id)) ||
    telling.some((one) => ldKeys.some((key) => isHandle(one[key])) && userIdIn(one.image) === id) ||
    telling.some((one) => isHandle(at(one, 'params', 'username')) && loggedIn(one, 'profile_id') === id) ||
    isOwnerOfPost(page, url, telling, handle, id)
  );
}

const handleKeys = ['uniqueId', 'username'];
const ldKeys = ['identifier', 'alternateName'];

/** A `pk` is the id where there is one; Instagram's 1784… is another, app-scoped number. */
function idsOf(one: Fields): (Value | undefined)[] {
  const keys = [one.pk, one.pk_id].filter((value) => typeof value === 'string' && /^\d+$/.test(value));
  if (keys.length > 0) return keys;
  return typeof one.id === 'string' && /^1784\d{13}$/.test(one.id) ? [] : [one.id];
}

const userIdIn = (image: Value | undefined) =>
  typeof image === 'string' ? /[?&]userId=(\d+)/.exec(image)?.[1] : undefined;

/** The head and the route of a post name its owner by number; the head names the author. */
function isOwnerOfPost(page: Document, url: URL, objects: Fields[], handle: string, id: string): boolean {
  const code = /\/(?:p|reel|reels|tv)\/([\w-]+)/.exec(url.pathname)?.[1];
  const metas = [...page.querySelectorAll('meta[content]')];
  const named = metas.some((meta) =>
    meta.getAttribute('content')?.toLowerCase().includes(handle.toLowerCase()),
  );
  if (!code || !named) return false;
  return (
    metas.some((meta) => isOwnerTag(meta) && meta.getAttribute('content') === id) ||
    objects.some((one) => at(one, 'params', 'shortcode') === code && loggedIn(one, 'owner_id') === id)
  );
}

const isOwnerTag = (meta: Element) =>
  [meta.getAttribute('property'), meta.getAttribute('name')].includes('instapp:owner_user_id');

const loggedIn = (route: Fields, key: string) =>
  at(route, 'rootView', 'props', 'page_logging', 'params', key);

function at(value: Value | undefined, ...path: string[]): Value | undefined {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || Array.isArray(here)) return undefined;
    here = here[key];
  }
  return here;
}
