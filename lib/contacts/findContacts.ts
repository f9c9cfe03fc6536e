import type { Contact } from '@/lib/model/creator';
import { evidenceOf } from './evidence';
import { findAddresses } from './findAddresses';
import { findMessengers } from './findMessengers';
import { findPhones } from './findPhones';
import { type Found, overlaps } from './found';

/** What a creator holds at most. */
const most = 50;

/**
 * Every published way to reach a person that a bio states, in order, each once, with the words it stood in.
 * `country`: the country whose numbers are written without +, as an ISO code, or null; `at`: when the bio was seen.
 */
export function findContacts(
  bio: string,
  { country, at, profileId }: { country: string | null; at: string; profileId: string | null },
): Contact[] {
  const messengers = findMessengers(bio);
  const addresses = findAddresses(bio).filter((one) => !isTaken(one, messengers));
  const named = [...messengers, ...addresses];
  const phones = findPhones(bio, country).filter((one) => !isTaken(one, named));

  return inOrder([...named, ...phones])
    .slice(0, most)
    .map((one) => ({
      kind: one.kind,
      value: one.value,
      ...evidenceOf(bio, one),
      source: 'bio',
      profileId,
      at,
    }));
}

const isTaken = (one: Found, others: readonly Found[]) => others.some((other) => overlaps(one, other));

function inOrder(found: Found[]): Found[] {
  const sorted = found.toSorted((one, other) => one.start - other.start);
  const isSame = (one: Found, other: Found) =>
    one.kind === other.kind && one.value.toLowerCase() === other.value.toLowerCase();
  return sorted.filter((one, index) => sorted.findIndex((other) => isSame(one, other)) === index);
}
