import type { Capture } from '@/lib/model/capture';
import type { Profile } from '@/lib/model/profile';
import { profileIdFor } from './derivedIds';
import { handleKeyOf } from './handleKey';

/** Who was found under what the capture says. Rows of other platforms are passed over. */
export type Candidates = {
  byPlatformId: readonly Profile[];
  /** Accounts that have or had the handle, and the holder of the id derived from it, whose handle it once was. */
  byHandle: readonly Profile[];
  /** The row of the id derived from the handle was joined with another one of its account: the id is taken, though nothing stands under it. */
  isDerivedJoined?: boolean;
};

export type Account = Pick<Capture, 'platform' | 'platformId' | 'handle'>;

export type ProfileDecision =
  | { is: 'same'; profile: Profile }
  | { is: 'new'; derivedFrom: 'handle' | 'platformId'; profileId: string };

/**
 * Whether an account is one we know. The platform's own id decides where both sides have it; a handle, of today or of the past,
 * serves only where one side's id is unknown. Two known, different ids are never one account.
 */
export function decideProfile(account: Account, candidates: Candidates): ProfileDecision {
  const known = byPlatformId(account, candidates) ?? byHandle(account, candidates);
  if (known) return { is: 'same', profile: known };

  const { platform, handle, platformId } = account;
  const derived = profileIdFor(platform, handle);
  const isTaken =
    candidates.isDerivedJoined === true || candidates.byHandle.some((profile) => profile.id === derived);
  if (!isTaken || platformId === null) return { is: 'new', derivedFrom: 'handle', profileId: derived };
  return { is: 'new', derivedFrom: 'platformId', profileId: profileIdFor(platform, handle, platformId) };
}

function byPlatformId({ platform, platformId }: Account, candidates: Candidates): Profile | undefined {
  if (platformId === null) return undefined;
  return candidates.byPlatformId
    .filter((one) => one.platform === platform && one.platformId === platformId)
    .toSorted(latestFirst)[0];
}

/** Who holds the handle now comes before who once held it. */
function byHandle({ platform, platformId, handle }: Account, candidates: Candidates): Profile | undefined {
  const key = handleKeyOf(handle);
  const derived = profileIdFor(platform, handle);
  const possible = candidates.byHandle
    .filter((one) => one.platform === platform && (platformId === null || one.platformId === null))
    .toSorted(latestFirst);

  const holdsNow = possible.find((one) => handleKeyOf(one.handle) === key);
  if (holdsNow) return holdsNow;
  return possible.find(
    (one) => one.id === derived || one.handles.some((past) => handleKeyOf(past.handle) === key),
  );
}

function latestFirst(a: Profile, b: Profile): number {
  if (a.seenAt !== b.seenAt) return a.seenAt < b.seenAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
