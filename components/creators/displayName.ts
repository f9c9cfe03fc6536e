import type { Creator } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';

/** What to call a person on the screen: the name we keep, else the one on an account, else a handle; null where there is none of them. */
export function displayName(creator: Creator, profiles: readonly Profile[]): string | null {
  const shown = profiles.map((profile) => profile.displayName).find((name) => name?.trim());
  return creator.name ?? shown ?? profiles[0]?.handle ?? null;
}
