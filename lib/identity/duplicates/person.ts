import type { Contact } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';

/** What of an account tells whose it is. */
export type Account = Pick<
  Profile,
  'platform' | 'platformId' | 'handle' | 'handles' | 'displayName' | 'bio' | 'links' | 'emails' | 'avatarFile'
>;

/** A creator with their accounts, as the search for duplicates sees them. */
export type Person = {
  id: string;
  name: string | null;
  country: string | null;
  contacts: readonly Pick<Contact, 'kind' | 'value'>[];
  accounts: readonly Account[];
};
