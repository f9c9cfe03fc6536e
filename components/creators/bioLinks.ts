export type BioLink = { href: string; shown: string };

/** The links of a bio that may be opened: web addresses and nothing that a browser would run. `slowkitchen.example/shop`: what says nothing is left out. */
export function bioLinks(links: readonly string[]): BioLink[] {
  return [...new Set(links)].flatMap((href) => {
    const url = URL.parse(href);
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    return [
      { href, shown: `${url.hostname.replace(/^www\./, '')}${url.pathname === '/' ? '' : url.pathname}` },
    ];
  });
}
