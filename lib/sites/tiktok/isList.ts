import type { Address } from '../site';

const lists = /^\/(?:(?:search|tag|foryou|explore|following)(?:\/|$)|$)/;

/** Search results, a tag's videos, the feeds. */
export const isList = ({ hostname, pathname }: Address): boolean =>
  hostname === 'www.tiktok.com' && lists.test(pathname);
