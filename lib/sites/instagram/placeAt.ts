import type { Address, Place } from '../site';

/** First parts of addresses that are the site's own rooms, not people. */
const rooms = new Set(
  'about accounts ads api archive blog business challenge channel consent contact create data developer direct directory download emails explore graphql guides help igtv invites jobs legal lite locations login logout music nametag notifications oauth popular press privacy qr reel reels safety saved search settings share shop signup stories story support tags terms threads topics tv web your_activity'.split(
    ' ',
  ),
);
const postRooms = ['p', 'reel', 'reels', 'tv'];
/** Rooms below `/reels/` that are no posts. */
const reelRooms = ['audio', 'videos', 'saved'];

/** `/handle/`, `/handle/reels/`, `/p/code/`, `/handle/reel/code/`, `/stories/handle/1/`; everything else shows no creator. */
export function placeAt({ hostname, pathname }: Address): Place | undefined {
  if (hostname !== 'www.instagram.com' && hostname !== 'instagram.com') return undefined;
  const [first = '', second = '', third = ''] = pathname.split('/').filter(Boolean);

  if (postRooms.includes(first)) return isCode(second) ? placeOf(null, second) : undefined;
  if (first === 'stories') {
    return isHandle(second) && second !== 'highlights' ? placeOf(second, third || 'story') : undefined;
  }
  if (first === 'p' || rooms.has(first.toLowerCase()) || !isHandle(first)) return undefined;
  return placeOf(first, postRooms.includes(second) && isCode(third) ? third : null);
}

const placeOf = (handle: string | null, postId: string | null): Place => ({
  platform: 'instagram',
  kind: postId === null ? 'profile' : 'post',
  handle,
  postId,
});

const isHandle = (part: string): boolean => /^[\w.]{1,30}$/.test(part);
const isCode = (part: string): boolean => /^[\w-]{5,60}$/.test(part) && !reelRooms.includes(part);
