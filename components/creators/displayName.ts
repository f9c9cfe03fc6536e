import type { Creator } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';

/** What to call a person on the screen: the name we keep, else the one on an account, else a handle; null where there is none of them. */
export function displayName(creator: Creator, profiles: readonly Profile[]): string | null {
  const shown = profiles.map((profile) => profile.displayName).find((name) => name?.trim());
  return creator.name ?? shown ?? profiles[0]?.handle ?? null;
}

/** The account to look at first: the one with most followers that are known, else the one seen last. */
export function mainProfile(profiles: readonly Profile[]): Profile | null {
  const size = (profile: Profile) => profile.followers?.value ?? -1;
  return [...profiles].sort((a, b) => size(b) - size(a) || b.seenAt.localeCompare(a.seenAt))[0] ?? null;
}
