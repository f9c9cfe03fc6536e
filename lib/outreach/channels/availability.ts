import type { Contact } from '@/lib/model/creator';
import type { Channel } from '@/lib/model/message';
import type { Platform, Profile } from '@/lib/model/profile';
import { isEmailAddress, phoneDigits, profileAddress } from './addresses';

export type Reachable = {
  contacts: readonly Pick<Contact, 'kind' | 'value' | 'source'>[];
  profiles: readonly Pick<Profile, 'platform' | 'url' | 'emails'>[];
};

export type Availability =
  | { ok: true /** Where `linkFor` writes to. */; to: string }
  | { ok: false; reason: 'noEmail' | 'noTikTok' | 'noInstagram' | 'noNumber' };

/** Whether and where a creator can be reached on a channel; the reason is a key of the screen's texts. */
export function availability(channel: Channel, creator: Reachable): Availability {
  if (channel === 'email') return found(emailOf(creator), 'noEmail');
  if (channel === 'tiktokDm') return found(accountOn('tiktok', creator), 'noTikTok');
  if (channel === 'instagramDm') return found(accountOn('instagram', creator), 'noInstagram');
  return found(numberOf(creator), 'noNumber');
}

type NotThere = Extract<Availability, { ok: false }>['reason'];

const found = (to: string | undefined, reason: NotThere): Availability =>
  to === undefined ? { ok: false, reason } : { ok: true, to };

function emailOf({ contacts, profiles }: Reachable): string | undefined {
  const known = contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  return [...known, ...profiles.flatMap(({ emails }) => emails ?? [])].find(isEmailAddress);
}

function accountOn(platform: Platform, { profiles }: Reachable): string | undefined {
  return profiles.find((profile) => profile.platform === platform && profileAddress(platform, profile.url))
    ?.url;
}

/** Only a number that the creator published; one given as WhatsApp comes before an ordinary one. */
function numberOf({ contacts }: Reachable): string | undefined {
  const published = contacts.filter(({ source, value }) => source === 'bio' && phoneDigits(value));
  return (published.find(({ kind }) => kind === 'whatsapp') ?? published.find(({ kind }) => kind === 'phone'))
    ?.value;
}
