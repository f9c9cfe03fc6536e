import type { Place } from '../site';

const postPaths = ['video', 'photo', 'collection', 'playlist'];

/** `/@handle`, `/@handle/live`, `/@handle/video/1` and the like; everything else of the site shows no creator. */
export function placeAt(url: URL): Place | undefined {
  if (!/^(?:www\.|m\.)?tiktok\.com$/.test(url.hostname)) return undefined;
  const [, handle, rest = ''] = /^\/@([\w.-]{1,64})(?:\/(.*))?$/.exec(decoded(url.pathname)) ?? [];
  if (!handle) return undefined;

  const [section = '', id = ''] = rest.split('/');
  if (section === 'live') return { platform: 'tiktok', kind: 'live', handle, postId: null };
  if (postPaths.includes(section)) {
    // A collection's address is its name with the id behind the last dash.
    const postId = /\d+$/.exec(id)?.[0];
    return postId ? { platform: 'tiktok', kind: 'post', handle, postId } : undefined;
  }
  return { platform: 'tiktok', kind: 'profile', handle, postId: null };
}

function decoded(path: string): string {
  return path.replace(/^\/%40/, '/@').replace(/\/+$/, '');
}
