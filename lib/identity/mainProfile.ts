import type { Profile } from '@/lib/model/profile';

/** The account to look at first: the one with most followers that are known, else the one seen last. */
export function mainProfile(profiles: readonly Profile[]): Profile | null {
  const size = (profile: Profile) => profile.followers?.value ?? -1;
  return [...profiles].sort((a, b) => size(b) - size(a) || b.seenAt.localeCompare(a.seenAt))[0] ?? null;
}
