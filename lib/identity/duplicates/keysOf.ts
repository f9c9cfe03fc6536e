import { handleKeyOf } from '../handleKey';
import { linkPageKey } from '../linkInBio';
import type { Person } from './person';
import type { ReasonKind } from './weights';

/** Something two creators can have in common as it stands: people who share a key are looked at together, and no others. */
export type Key = { kind: ReasonKind; value: string };

/** Everything a creator is looked up by. Handles of one site are kept apart (see handlesOf). */
export function keysOf({ accounts, contacts }: Person): Key[] {
  const keys: Key[] = [];
  for (const { platform, platformId, emails, links, avatarFile } of accounts) {
    if (platformId) keys.push({ kind: 'samePlatformId', value: `${platform} ${platformId}` });
    for (const email of emails ?? []) keys.push({ kind: 'sameEmail', value: mailboxOf(email) });
    for (const link of links ?? []) {
      const page = linkPageKey(link);
      if (page) keys.push({ kind: 'sameLinkPage', value: page });
    }
    if (avatarFile) keys.push({ kind: 'sameAvatar', value: avatarFile });
  }
  for (const { kind, value } of contacts) {
    if (kind === 'email') keys.push({ kind: 'sameEmail', value: mailboxOf(value) });
    else if (kind === 'phone' || kind === 'whatsapp')
      keys.push({ kind: 'samePhone', value: value.replace(/[^\d+]/g, '') });
    else keys.push({ kind: 'sameMessenger', value: `${kind} ${value.toLowerCase()}` });
  }
  return keys.filter(({ value }) => value !== '');
}

const shortest = 5;

/** Handles as people choose the same one on two sites: without dots, lines and case. Short ones are taken by anybody. */
export const chosenHandle = (handle: string): string | undefined => {
  const folded = handleKeyOf(handle).replace(/[._-]/g, '');
  return folded.length < shortest ? undefined : folded;
};

/** Where a letter ends up: case, and at Gmail dots and what follows a plus, change nothing. */
function mailboxOf(email: string): string {
  const [name = '', host = ''] = email.trim().toLowerCase().split('@');
  if (host !== 'gmail.com' && host !== 'googlemail.com') return `${name}@${host}`;
  return `${(name.split('+')[0] ?? '').replaceAll('.', '')}@gmail.com`;
}
