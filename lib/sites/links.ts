/** Pages of the sites that only lead on: where they stand, and the parameter that holds the true address. */
const wrappers = [
  { host: /(^|\.)instagram\.com$/, path: /^\/$/, at: 'u' },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, at: 'u' },
  { host: /(^|\.)tiktok\.com$/, path: /^\/link\//, at: 'target' },
];
const mostWrappers = 3;
const longest = 2000;

/** The address a creator's link leads to, absolute, without the site's wrapper and its `fbclid`; undefined where it is none. */
export function linkOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longest * 2) return undefined;
  let url = addressOf(value.trim());
  for (let step = 0; url && step < mostWrappers; step++) {
    const target = wrappedIn(url);
    if (target === null) return withoutTracking(url);
    url = addressOf(target);
  }
  return undefined;
}

/** Every readable address once, in the page's order. */
export function linksOf(values: readonly unknown[]): string[] {
  return [...new Set(values.map(linkOf).filter((link) => link !== undefined))].slice(0, 20);
}

/** Sites store `linktr.ee/x` without a scheme; anything but http(s) is refused. */
function addressOf(text: string): URL | undefined {
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  const url = URL.parse(hasScheme ? text : `https://${text.replace(/^\/+/, '')}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined;
  if (url.username || url.password) return undefined;
  return url;
}

function wrappedIn(url: URL): string | null {
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  return wrapper ? url.searchParams.get(wrapper.at) : null;
}

function withoutTracking(url: URL): string | undefined {
  // Parsing the query anew would rewrite its escapes: only a query that holds the mark is touched.
  if (url.searchParams.has('fbclid')) {
    url.search = url.search
      .slice(1)
      .split('&')
      .filter((part) => !part.startsWith('fbclid='))
      .join('&');
  }
  const isBare = url.pathname === '/' && !url.search && !url.hash;
  const text = isBare ? url.origin : url.href;
  return text.length <= longest ? text : undefined;
}
