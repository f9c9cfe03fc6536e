import type { Address } from '../site';

const lists = /^\/(?:explore\/(?:search|tags)\/.+)?$/;

/** Search results, a tag's posts, the home feed. */
export const isList = ({ hostname, pathname }: Address): boolean =>
  hostname === 'www.instagram.com' && lists.test(pathname);
