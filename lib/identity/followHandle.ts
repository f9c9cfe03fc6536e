import type { Capture } from '@/lib/model/capture';
import type { Profile } from '@/lib/model/profile';
import { handleKeyOf } from './handleKey';

type Named = Pick<Profile, 'handle' | 'handleKey' | 'url' | 'handles'>;

const maximum = 50;

/** The handle, address and history of handles after the account was seen once more, under this or another handle. */
export function followHandle(profile: Profile, capture: Capture): Named {
  const { handle, handleKey, url, handles } = profile;
  const same = handleKeyOf(handle) === handleKeyOf(capture.handle);
  if (capture.at < profile.seenAt) {
    return { handle, handleKey, url, handles: withEarlier(handles, capture) };
  }
  if (same)
    return { handle: capture.handle, handleKey, url: capture.url, handles: respelt(handles, capture) };
  return {
    handle: capture.handle,
    handleKey: handleKeyOf(capture.handle),
    url: capture.url,
    handles: shortened([
      ...closed(handles, capture.at),
      { handle: capture.handle, from: capture.at, to: null },
    ]),
  };
}

/** What an older capture adds: a longer first entry, or one before it. Between known entries it adds nothing. */
function withEarlier(handles: Profile['handles'], { handle, at }: Capture): Profile['handles'] {
  const [first, ...others] = handles;
  if (!first || at >= first.from) return handles;
  if (handleKeyOf(first.handle) === handleKeyOf(handle)) return [{ ...first, from: at }, ...others];
  return shortened([{ handle, from: at, to: first.from }, ...handles]);
}

const closed = (handles: Profile['handles'], at: string): Profile['handles'] =>
  handles.map((entry) => (entry.to === null ? { ...entry, to: at } : entry));

/** The site may change the letters' case: the same handle, written anew. */
const respelt = (handles: Profile['handles'], { handle }: Capture): Profile['handles'] =>
  handles.map((entry) => (entry.to === null && entry.handle !== handle ? { ...entry, handle } : entry));

/** The first one stays, since the id was derived from it; the oldest after it go. */
function shortened(handles: Profile['handles']): Profile['handles'] {
  return handles.length <= maximum ? handles : [handles[0]!, ...handles.slice(handles.length - maximum + 1)];
}
