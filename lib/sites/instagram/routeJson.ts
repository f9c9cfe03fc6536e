import { at, type Data, idOf, isData, objectsIn, parse, scriptsWith } from '../embedded';
import { readingOf } from '../reading';
import type { Source } from '../site';

/** The route of the first load: the one reliable pair of handle and id in the logged-in document, and nothing more. */
export const routeJson: Source = {
  id: 'routeJson',
  kinds: ['profile'],
  read(document, place) {
    const route = routeOf(document);
    const id = at(route, 'rootView', 'props', 'page_logging', 'params', 'profile_id');
    if (!id) return undefined;
    return readingOf(place, { handle: at(route, 'params', 'username') as string, platformId: idOf(id) });
  },
};

export function routeOf(document: Document): Data | undefined {
  for (const text of scriptsWith(document, 'script[type="application/json"]', '"initialRouteInfo"')) {
    for (const { initialRouteInfo } of objectsIn(parse(text))) {
      const route = at(initialRouteInfo, 'route');
      if (isData(route)) return route;
    }
  }
  return undefined;
}
