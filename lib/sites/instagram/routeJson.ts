import { at, type Data, idOf, jsonScripts, objectAfter, scriptsWith } from '../embedded';
import { readingOf } from '../reading';
import type { Place, Source } from '../site';

/** The route of the first load: the one reliable pair of handle and id in a logged-in document, and nothing more. */
export const routeJson: Source = {
  id: 'routeJson',
  kinds: ['profile'],
  read(document, place) {
    const route = routeOf(document);
    const id = idOf(at(route, 'rootView', 'props', 'page_logging', 'params', 'profile_id'));
    return id ? readingOf(place, { handle: at(route, 'params', 'username'), platformId: id }) : undefined;
  },
};

export function routeOf(document: Document): Data | undefined {
  const [text = ''] = scriptsWith(document, jsonScripts, '"initialRouteInfo"');
  const route = at(objectAfter(text, '"initialRouteInfo"'), 'route');
  return typeof route === 'object' && route !== null ? (route as Data) : undefined;
}

/** The owner's id, where the route is that of the post in the address. */
export function ownerInRoute(document: Document, { postId }: Place): string | undefined {
  const route = routeOf(document);
  if (!postId || at(route, 'params', 'shortcode') !== postId) return undefined;
  return idOf(at(route, 'rootView', 'props', 'page_logging', 'params', 'owner_id'));
}
