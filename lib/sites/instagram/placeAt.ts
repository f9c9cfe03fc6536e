import type { Place } from '../site';

/** First parts of addresses that are the site's own rooms, not people. */
const rooms = new Set(
  'about accounts ads api archive ar blog business c challenge channel contact copyright create data developer developers direct directory download emails emoji explore fbclid find_friends fragment graphql guide guides help igtv instagram_live invites jobs legal lite locations login logout music nametag notifications oauth p popular press privacy privacy_checks privatesharing professional_dashboard push qr questions reel reels safety saved search session settings share signup sitemap stories story support tags terms threads topics tv typeahead unified upload web your_activity'.split(
    ' ',
  ),
);
const postRooms = ['p', 'reel', 'reels', 'tv'];

/** `/handle/`, `/handle/reels/`, `/p/code/`, `/handle/reel/code/`, `/stories/handle/id/`; everything else shows no creator. */
export function placeAt(url: URL): Place | undefined {
  if (!/^(?:www\.)?instagram\.com$/.test(url.hostname)) return undefined;
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean);

  if (postRooms.includes(first)) return isCode(second) ? post(null, second) : undefined;
  if (first === 'stories')
    return isHandle(second) && second !== 'highlights' ? post(second, third || null) : undefined;
  if (rooms.has(first.toLowerCase()) || !isHandle(first)) return undefined;
  if (postRooms.includes(second) && isCode(third)) return post(first, third);
  return { platform: 'instagram', kind: 'profile', handle: first, postId: null };
}

const post = (handle: string | null, postId: string | null): Place => ({
  platform: 'instagram',
  kind: 'post',
  handle,
  postId,
});

const isHandle = (part: string) => /^[\w.]{1,30}$/.test(part);
/** `/reels/audio/1/` is a room; codes have at least five characters and no dots. */
const isCode = (part: string) => /^[\w-]{5,60}$/.test(part) && !['audio', 'videos', 'saved'].includes(part);
