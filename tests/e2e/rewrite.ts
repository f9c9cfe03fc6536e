import { fixturePage, type SavedPage } from './savedPages';

/** The same page of another person: handle, id and name changed wherever they stand. */
export function asAnother(
  id: string,
  person: { handle: string; platformId: string; name: string },
): SavedPage {
  const page = fixturePage(id);
  const { expected } = page;
  if (!expected?.platformId) throw new Error(`${id} says no id`);
  const swap = (text: string) =>
    text
      .replaceAll(expected.platformId ?? '', person.platformId)
      .replaceAll(expected.displayName ?? expected.handle, person.name)
      .replaceAll(expected.handle, person.handle);
  return {
    ...page,
    url: swap(page.url),
    html: swap(page.html),
    expected: { ...expected, handle: person.handle, platformId: person.platformId, displayName: person.name },
  };
}

/** The creator's object in TikTok's rehydration data, changed by hand: for what no fixture should carry. */
export function withUser(html: string, change: (user: Record<string, unknown>) => void): string {
  return html.replace(
    /(<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>)([^<]*)(<\/script>)/,
    (_, open: string, json: string, close: string) => {
      const data = JSON.parse(json);
      change(data.__DEFAULT_SCOPE__['webapp.user-detail'].userInfo.user);
      return open + JSON.stringify(data).replaceAll('<', '\\u003c') + close;
    },
  );
}
