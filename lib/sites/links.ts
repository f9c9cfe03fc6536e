/** Pages of the sites that only lead on: where they stand, and the parameter that holds the true address. */
const wrappers = [
  { host: /^l\.instagram\.com$/, path: /^\/$/, at: 'u' },
  { host: /(^|\.)tiktok\.com$/, path: /^\/link\//, at: 'target' },
];
const mostWrappers = 3;
const longest = 2000;
const mostLinks = 20;

/** The address a creator's link leads to, absolute, without the site's wrapper and its `fbclid`; undefined where it is none. */
export function linkOf(value: unknown): string | undefined {
  let text = typeof value === 'string' && value.length <= longest * 2 ? value : '';
  for (let step = 0; step < mostWrappers; step++) {
    const link = absolute(text.trim());
    const url = link && webAddress(link);
    if (!link || !url) return undefined;
    const target = wrappedIn(url);
    if (target === null) return asWritten(link, url);
    text = target;
  }
  return undefined;
}

/** Every readable address once, in the page's order. */
export function linksOf(values: readonly unknown[]): string[] {
  return [...new Set(values.map(linkOf).filter((link) => link !== undefined))].slice(0, mostLinks);
}

/** The sites store `linktr.ee/x` without a scheme. A colon before digits is a port. */
function absolute(text: string): string | undefined {
  if (!text) return undefined;
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`;
}

/** Nothing but the web, with a host that has a dot and nobody's password. */
function webAddress(link: string): URL | undefined {
  const url = URL.parse(link);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined;
  return url.username || url.password ? undefined : url;
}

function wrappedIn(url: URL): string | null {
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  return wrapper ? url.searchParams.get(wrapper.at) : null;
}

/** As the creator wrote it, unless that holds what no address may; parsing it anew would rewrite its escapes. */
function asWritten(link: string, url: URL): string | undefined {
  const text = /[\s"'<>\\^`{|}\p{C}]/u.test(link) ? url.href : link;
  const [address = '', ...fragment] = text.split('#');
  const [path = '', ...query] = address.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((part) => part && !part.startsWith('fbclid='));
  const whole = [kept.length ? `${path}?${kept.join('&')}` : path, ...fragment].join('#');
  return whole.length <= longest ? whole : undefined;
}
