import type { Contact, ZoneFinding } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';
import { countryPlaces } from './places/gazetteer';
import { flagCountries, readFlags } from './readFlags';
import { readLanguage } from './readLanguage';
import { readPhones } from './readPhones';
import { readPlaces } from './readPlaces';
import { readScript } from './readScript';
import { findingOf, type ZoneReading } from './zoneReading';

export type ZoneFacts = Pick<Profile, 'bio' | 'displayName' | 'region' | 'language'> & {
  contacts: readonly Contact[];
};

/**
 * Where the clock of a creator stands, with the words that say so; null where nothing does. In this order: phone, place in the bio or
 * name, region, flag, language. Cues that contradict each other give no zone but candidates. A person's own word is not decided here.
 */
export function zoneOf(facts: ZoneFacts): ZoneFinding | null {
  const phone = readPhones(facts.contacts, facts.bio);
  const place = placeIn(facts);
  if (phone && place) return findingOf(together(phone, place));
  const reading =
    phone ??
    place ??
    regionOf(facts) ??
    flagIn(facts) ??
    (facts.language ? readLanguage(facts.language) : readScript(facts.bio ?? ''));
  return reading ? findingOf(reading) : null;
}

/** A phone comes before a place, unless it only names a large country, or the person says to live elsewhere. */
function together(phone: ZoneReading, place: ZoneReading): ZoneReading {
  const cues = [...phone.cues, ...place.cues];
  const candidates = [phone, place].flatMap(({ id, candidates: others }) => [id ?? [], others].flat());
  if (phone.id !== null && phone.id === place.id && phone.confidence !== 'guess') {
    return { ...phone, confidence: 'high', cues, candidates: [] };
  }
  if (phone.confidence === 'guess') {
    return phone.market === place.market || place.id !== null
      ? { ...place, cues }
      : { ...phone, cues, candidates };
  }
  if (place.isHome && place.id !== null && place.confidence !== 'guess') {
    return {
      id: null,
      market: phone.market === place.market ? phone.market : null,
      confidence: 'guess',
      cues,
      candidates,
      isHome: false,
    };
  }
  const agree = phone.market === place.market;
  return { ...phone, confidence: agree ? phone.confidence : 'medium', cues, candidates };
}

function placeIn({ bio, displayName, region }: ZoneFacts): ZoneReading | undefined {
  const countries = [
    ...(region ? [region.toUpperCase()] : []),
    ...flagCountries(`${bio ?? ''} ${displayName ?? ''}`),
  ];
  return (
    (bio === null ? undefined : readPlaces(bio, 'bio', countries)) ??
    (displayName === null ? undefined : readPlaces(displayName, 'displayName', countries))
  );
}

/** The country the account is registered in: sure enough only where the country has one zone. */
function regionOf({ region }: ZoneFacts): ZoneReading | undefined {
  const code = region?.toUpperCase() === 'UK' ? 'GB' : region?.toUpperCase();
  if (!code || !/^[A-Z]{2}$/.test(code)) return undefined;
  const place = countryPlaces.get(code);
  return {
    id: place?.zones[0] ?? null,
    market: code,
    confidence: place && place.zone !== null ? 'medium' : 'guess',
    cues: [{ rule: 'region', text: region ?? code, field: 'region', start: null, end: null }],
    candidates: [...(place?.zones ?? [])],
    isHome: false,
  };
}

function flagIn({ bio, displayName }: ZoneFacts): ZoneReading | undefined {
  return (
    (bio ? readFlags(bio, 'bio') : undefined) ??
    (displayName ? readFlags(displayName, 'displayName') : undefined)
  );
}
