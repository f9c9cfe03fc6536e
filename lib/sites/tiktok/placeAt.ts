import type { Address, Place } from '../site';

const hosts = ['www.tiktok.com', 'm.tiktok.com', 'tiktok.com'];
const postPaths = ['video', 'photo', 'collection', 'playlist'];

/** `/@handle`, `/@handle/live`, `/@handle/video/1` and the like; everything else of the site shows no creator. */
export function placeAt({ hostname, pathname }: Address): Place | undefined {
  if (!hosts.includes(hostname)) return undefined;
  const [creator = '', section = '', id = ''] = pathname.slice(1).split('/');
  const handle = /^(?:@|%40)([\w.-]{1,64})$/.exec(creator)?.[1];
  if (!handle) return undefined;

  if (section === 'live') return { platform: 'tiktok', kind: 'live', handle, postId: null };
  if (postPaths.includes(section)) {
    // A collection's address is its name with the id behind the last dash.
    const postId = /\d+$/.exec(id)?.[0];
    return postId ? { platform: 'tiktok', kind: 'post', handle, postId } : undefined;
  }
  return { platform: 'tiktok', kind: 'profile', handle, postId: null };
}
