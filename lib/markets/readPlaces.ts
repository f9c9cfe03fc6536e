import type { ZoneCue } from '@/lib/model/creator';
import { findMentions } from './places/findMentions';
import type { Place } from './places/place';
import { type PlacedMention, placeMentions, type Standing } from './places/standing';
import type { ZoneReading } from './zoneReading';

type Field = 'bio' | 'displayName';
/** A mention with the senses that the rest of the profile leaves. */
type Read = { mention: PlacedMention; senses: readonly Place[]; isMain: boolean };

/**
 * The zone that the places of a text point at, or undefined where it names none as the person's own. `countries`: where other signs (region,
 * flag) say the person is, to choose between places of one name.
 */
export function readPlaces(
  text: string,
  field: Field,
  countries: readonly string[],
): ZoneReading | undefined {
  const placed = placeMentions(text, findMentions(text)).filter((mention) => isMeant(mention, countries));
  const chosen = bestStanding(placed);
  if (chosen.length === 0) return undefined;

  const reads = withoutContainers(chosen.map((mention) => readMention(mention, countries)));
  const isHome = chosen.some(({ standing }) => standing === 'home' || standing === 'marked');
  return { ...weigh(reads, isHome), cues: reads.map(({ mention }) => cueOf(text, field, mention)), isHome };
}

/** A name that is also a word or a person's counts only where it is surely a place. */
function isMeant(mention: PlacedMention, countries: readonly string[]): boolean {
  if (mention.isPaired || mention.senses.some(({ isWeak }) => !isWeak)) return true;
  if (mention.standing === 'home' || mention.standing === 'marked') return true;
  if (mention.standing !== 'stated') return mention.standing === 'travel';
  return !mention.standsAlone || mention.senses.some(({ country }) => countries.includes(country));
}

/** Words that say "home" decide alone. Where only signs or names do, a journey's other end casts doubt on them. */
function bestStanding(mentions: readonly PlacedMention[]): PlacedMention[] {
  const standing = (...kinds: Standing[]) => mentions.filter((mention) => kinds.includes(mention.standing));
  const homes = standing('home');
  if (homes.length > 0) return homes;
  if (standing('marked').length > 0) return standing('marked', 'travel');
  return standing('stated').length > 0 ? standing('stated', 'travel') : [];
}

function readMention(mention: PlacedMention, countries: readonly string[]): Read {
  const senses = mention.senses;
  if (zonesOf(senses).length < 2) return { mention, senses, isMain: false };
  const near = senses.filter(({ country }) => countries.includes(country));
  if (near.length > 0 && near.length < senses.length && zonesOf(near).length === 1)
    return { mention, senses: near, isMain: false };
  const main = senses.filter(({ isMain }) => isMain);
  return main.length > 0
    ? { mention, senses: [...main, ...senses.filter((sense) => !sense.isMain)], isMain: true }
    : { mention, senses, isMain: false };
}

/** Beside its city, a country or a state says nothing more. */
function withoutContainers(reads: Read[]): Read[] {
  const holds = (outer: Place, inner: Place) =>
    outer !== inner &&
    outer.country === inner.country &&
    ((outer.kind === 'country' && inner.kind !== 'country') ||
      (outer.kind === 'state' &&
        inner.kind !== 'country' &&
        inner.kind !== 'state' &&
        outer.state === inner.state));
  const kept = reads.filter(
    (read) =>
      !reads.some(
        (other) =>
          other !== read && other.senses.some((inner) => read.senses.every((outer) => holds(outer, inner))),
      ),
  );
  return kept.length > 0 ? kept : reads;
}

function weigh(reads: readonly Read[], isHome: boolean): Omit<ZoneReading, 'cues' | 'isHome'> {
  const senses = reads.flatMap((read) => read.senses);
  const candidates = [...new Set(senses.flatMap(({ zones }) => zones))];
  const countries = new Set(senses.map(({ country }) => country));
  const market = countries.size === 1 ? (senses[0]?.country ?? null) : null;
  if (candidates.length === 1) {
    const isSure = isHome || reads.some(({ mention }) => mention.isPaired);
    return { id: candidates[0] ?? null, market, confidence: isSure ? 'high' : 'medium', candidates: [] };
  }
  const first = reads[0];
  const isOne = new Set(reads.map(({ senses: [sense] }) => sense?.zones[0])).size === 1;
  if (!first || !isOne) return { id: null, market, confidence: 'guess', candidates };
  if (first.isMain)
    return {
      id: first.senses[0]?.zone ?? null,
      market: first.senses[0]?.country ?? null,
      confidence: 'medium',
      candidates,
    };
  if (first.senses.length > 1 && zonesOf(first.senses).length > 1)
    return { id: null, market, confidence: 'guess', candidates };
  const confidence = first.senses[0]?.kind === 'country' ? 'guess' : 'medium';
  return { id: candidates[0] ?? null, market, confidence, candidates };
}

const zonesOf = (senses: readonly Place[]) => [...new Set(senses.map(({ zones }) => zones.join(' ')))];

function cueOf(text: string, field: Field, { start, end, senses, isPaired }: PlacedMention): ZoneCue {
  const isState = isPaired && senses.every(({ kind }) => kind === 'state');
  return { rule: isState ? 'state' : 'place', text: text.slice(start, end).slice(0, 200), field, start, end };
}
