import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Profile } from '@/lib/model/profile';

type Known = {
  deal: Pick<Deal, 'market'>;
  creator: Pick<Creator, 'country' | 'zone'>;
  profiles: readonly Pick<Profile, 'region'>[];
};

/** The country whose law protects the reader: where the person is, as far as the record knows; else the market of the deal. */
export function readerCountry({ deal, creator, profiles }: Known): string | null {
  const region = profiles
    .map((profile) => profile.region?.toUpperCase())
    .find((code) => code && /^[A-Z]{2}$/.test(code));
  return creator.country ?? creator.zone?.market ?? region ?? deal.market;
}
