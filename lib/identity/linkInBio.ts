/** Pages of links whose path names one person. */
const byPath = new Set([
  'linktr.ee',
  'beacons.ai',
  'bio.link',
  'stan.store',
  'lnk.bio',
  'campsite.bio',
  'linkin.bio',
  'solo.to',
  'msha.ke',
  'allmylinks.com',
  'hoo.be',
  'komi.io',
  'snipfeed.co',
  'tap.bio',
  'lit.link',
  'litt.ly',
  'link.inpock.co.kr',
  'linkbio.co',
  'heylink.me',
  'taplink.cc',
  'flow.page',
  'about.me',
  'portaly.cc',
  'bio.site',
]);

/** Pages of links whose subdomain names one person. */
const byHost = ['carrd.co', 'taplink.ws', 'komi.io'];

/** Whether an address is one person's page of links, not the front page of such a service. */
function isLinkInBio(url: URL): boolean {
  const host = url.hostname.replace(/^www\./, '');
  if (byPath.has(host)) return /[^/]/.test(url.pathname);
  return byHost.some((service) => host.endsWith(`.${service}`));
}

/** Host and path of a link-in-bio page; undefined for every other address: a shop is linked by many people. */
export function linkPageKey(link: string): string | undefined {
  const url = URL.parse(link);
  if (!url || !isLinkInBio(url)) return undefined;
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}`.toLowerCase();
}
