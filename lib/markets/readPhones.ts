import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Contact, ZoneCue } from '@/lib/model/creator';
import { areaCodes } from './places/areaCodes';
import { countryPlaces } from './places/gazetteer';
import type { ZoneReading } from './zoneReading';

/** What the phone numbers of a profile say. Several that disagree say nothing of the zone. */
export function readPhones(contacts: readonly Contact[], bio: string | null): ZoneReading | undefined {
  const readings = contacts
    .filter(({ kind }) => kind === 'phone' || kind === 'whatsapp')
    .flatMap((contact) => readNumber(contact, bio) ?? []);
  const [first] = readings;
  if (!first) return undefined;

  const zones = [...new Set(readings.map(({ id }) => id))];
  if (zones.length === 1) return { ...first, cues: readings.flatMap(({ cues }) => cues) };
  return {
    id: null,
    market: new Set(readings.map(({ market }) => market)).size === 1 ? first.market : null,
    confidence: 'guess',
    cues: readings.flatMap(({ cues }) => cues),
    candidates: readings.flatMap(({ id, candidates }) => [id ?? [], candidates].flat()),
    isHome: false,
  };
}

function readNumber(contact: Contact, bio: string | null): ZoneReading | undefined {
  const number = parsePhoneNumberFromString(contact.value);
  if (!number) return undefined;
  const cues = [cueOf(contact, bio)];
  const area = areaCodes.find(
    ({ callingCode, codes }) =>
      callingCode === number.countryCallingCode &&
      codes.split(/\s+/).some((code) => isAreaOf(number.nationalNumber, callingCode, code)),
  );
  if (area)
    return { id: area.zone, market: area.country, confidence: 'medium', cues, candidates: [], isHome: false };

  const place = number.country && countryPlaces.get(number.country);
  if (!place) return undefined;
  return {
    id: place.zones[0] ?? null,
    market: place.country,
    confidence: place.zone === null ? 'guess' : 'high',
    cues,
    candidates: [...place.zones],
    isHome: false,
  };
}

/** Australia's mobiles begin with 4 and have no area: one digit is enough there. */
const isAreaOf = (national: string, callingCode: string, code: string) =>
  national.startsWith(code) && (callingCode !== '61' || national.length === 9);

/** Where the number stands in the bio, if it comes from there. */
function cueOf({ evidence, start, end, source }: Contact, bio: string | null): ZoneCue {
  const text = evidence.slice(start, end);
  const from = source === 'bio' && bio !== null ? bio.indexOf(evidence) : -1;
  if (from < 0) return { rule: 'phone', text, field: 'contacts', start: null, end: null };
  return { rule: 'phone', text, field: 'bio', start: from + start, end: from + end };
}
