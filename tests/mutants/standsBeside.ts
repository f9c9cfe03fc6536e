import { type Fields, objectsIn, type Value } from './objectsIn';

/** Whether a page says of this very handle that this is its id: in one object, in the route of the address, or in the head. */
export function standsBeside(page: Document, url: URL, handle: string, id: string): boolean {
  const texts = [...page.querySelectorAll('script')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.includes(id))
    .flatMap((text) => [text, ...answersIn(text)]);
  return (
    holdBoth(page, url, texts.flatMap(objectsIn), handle, id) ||
    texts.some((text) =>
      stretchesFrom(text, id).some((one) => holdBoth(page, url, objectsIn(one), handle, id)),
    )
  );
}

/** Answers of the site that stand written out as one text; no other text says who somebody is. */
const answersIn = (text: string): string[] =>
  [...text.matchAll(/"response"\s*:\s*("(?:[^"\\]|\\.)*")/g)].flatMap(([, written = '']) => {
    try {
      return [String(JSON.parse(written))];
    } catch {
      return [];
    }
  });

const around = 20_000;

/**
 * The text from each object that begins before the id: a quote lost far ahead turns every text after it inside out, but not what is
 * read from a brace of its own. Quotes in JSON texts are escaped, so that `{"` always begins an object.
 */
function stretchesFrom(text: string, id: string): string[] {
  return [...text.matchAll(new RegExp(id, 'g'))].slice(0, 20).flatMap(({ index: where }) => {
    const before = text.slice(Math.max(0, where - around), where);
    const after = text.slice(where, where + around);
    return [...before.matchAll(/\{\s*"/g)].map(({ index }) => before.slice(index) + after);
  });
}

function holdBoth(page: Document, url: URL, objects: Fields[], handle: string, id: string): boolean {
  const isHandle = (value: Value | undefined) =>
    typeof value === 'string' && value.toLowerCase() === handle.toLowerCase();
  return (
    objects.some((one) => handleKeys.some((key) => isHandle(one[key])) && idsOf(one).includes(id)) ||
    objects.some((one) => ldKeys.some((key) => isHandle(one[key])) && userIdIn(one.image) === id) ||
    objects.some((one) => isHandle(at(one, 'params', 'username')) && loggedIn(one, 'profile_id') === id) ||
    isOwnerOfPost(page, url, objects, handle, id)
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
