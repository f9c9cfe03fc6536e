import type { Profile } from '@/lib/model/profile';
import { handleKeyOf } from './handleKey';
import { mergeFacts } from './mergeFacts';

const mostHandles = 50;

/** Whether two rows are surely one account: the platform's own id says so. */
export const isSameAccount = (one: Profile, other: Profile): boolean =>
  one.platform === other.platform && one.platformId !== null && one.platformId === other.platformId;

/** One row of what two rows know of an account: each field from whoever saw it last, every handle it ever had. Id and creator are those of `kept`. */
export function joinedAccount(kept: Profile, gone: Profile): Profile {
  const joined = mergeFacts(kept, { ...gone, kind: 'profile', at: gone.seenAt, layout: null, missing: [] });
  return { ...joined, handles: handlesOfBoth(joined, gone) };
}

/** The last entry stays the one of today; what only `gone` knew is past. */
function handlesOfBoth({ handles }: Profile, gone: Profile): Profile['handles'] {
  const known = new Set(handles.map(({ handle }) => handleKeyOf(handle)));
  const more = gone.handles
    .filter(({ handle }) => !known.has(handleKeyOf(handle)))
    .map((entry) => ({ ...entry, to: entry.to ?? gone.seenAt }));
  const past = [...handles.slice(0, -1), ...more].sort((a, b) => (a.from < b.from ? -1 : 1));
  return [...past, ...handles.slice(-1)].slice(-mostHandles);
}
