import { foldText } from './foldText';
import { countryPlaces, gazetteer, statePlaces } from './gazetteer';
import type { Place } from './place';
import { needKnownCity } from './states';

/** Words of a text that name a place: where they stand, and what they may stand for. */
export type Mention = {
  start: number;
  end: number;
  senses: readonly Place[];
  /** How the place was made plain: by its name alone, or with its state, country or city behind it. */
  isPaired: boolean;
};

const apart = '(?<![\\p{L}\\p{N}_@#])';
const alone = '(?![\\p{L}\\p{N}_])';
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names of scripts that write without blanks, or glue endings to words, need none around them. */
const isGlued = (name: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+$/u.test(name);
let pattern: RegExp | undefined;

function names(): RegExp {
  pattern ??= patternOf([...gazetteer().keys()].toSorted((one, other) => other.length - one.length));
  return pattern;
}

const patternOf = (longestFirst: readonly string[]): RegExp =>
  new RegExp(
    `${apart}(?:${longestFirst
      .filter((name) => !isGlued(name))
      .map(escaped)
      .join('|')})${alone}|${longestFirst.filter(isGlued).join('|')}`,
    'giu',
  );

/** What is no sentence of the person: addresses, handles, tags. Blanked out, so that places stay where they are. */
const notWords =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|[@#][\p{L}\p{N}_.]+|(?<![\p{L}\p{N}])[a-z0-9-]+\.(?:com|net|org|co|io|me|ee|shop|store)\b\S*/giu;

const capitalised = String.raw`\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,2}`;
/** A place that no table knows, with its state: `Frisco, TX`. */
const unknownCity = new RegExp(`${apart}(${capitalised})(?:, ?| ?\\()([A-Z]{2,3})${alone}`, 'gu');
const codeBehind = /^(?:, ?| ?\(| )([A-Z]{2,3})(?![\p{L}\p{N}_])/u;
const between = /^(?:, ?| ?\(| )$/;
const betweenStrangers = /^(?:, ?| ?\()$/;

/** Every place a text names, in order, each with its state, country or city where one stands behind it. */
export function findMentions(text: string): Mention[] {
  const readable = foldText(text).replace(notWords, (blank) => ' '.repeat(blank.length));
  const known = [...readable.matchAll(names())].flatMap((match) => mentionOf(match, readable));
  const paired = joined(
    known.map((mention) => withCode(mention, readable)),
    readable,
  );
  return [...paired, ...strangers(readable, paired)].toSorted((one, other) => one.start - other.start);
}

function mentionOf(match: RegExpMatchArray, text: string): Mention[] {
  const shown = match[0];
  const start = match.index ?? 0;
  const entry = gazetteer().get(shown.toLowerCase());
  if (!entry) return [];
  if (entry.capitalsOnly && (shown !== shown.toUpperCase() || isShouted(text, start, shown.length)))
    return [];
  return [{ start, end: start + shown.length, senses: entry.senses, isPaired: false }];
}

/** Among words in capitals a short form says nothing: `LA VIDA ES BELLA`. */
function isShouted(text: string, start: number, length: number): boolean {
  if (length > 3) return false;
  const next = /^ ([A-Z]{2,})(?![\p{L}\p{N}])/u.exec(text.slice(start + length))?.[1];
  const previous = /(?<![\p{L}\p{N}])([A-Z]{2,}) $/u.exec(text.slice(0, start))?.[1];
  const isWord = (word: string | undefined) =>
    word !== undefined && word !== 'BASED' && !gazetteer().has(word.toLowerCase()) && !statePlaces.has(word);
  return isWord(next) || (isWord(previous) && previous !== 'IN');
}

/** `Austin, TX`, `Portland (OR)`, `Newcastle NSW`, `Berlin, DE`: a known place with a short form that fits it, or with a stranger's. */
function withCode(mention: Mention, text: string): Mention {
  const code = codeBehind.exec(text.slice(mention.end));
  const short = code?.[1];
  if (!code || !short) return mention;
  const containers = [...(statePlaces.get(short) ?? []), ...[countryPlaces.get(short) ?? []].flat()];
  const senses = mention.senses.filter((sense) => containers.some((container) => isWithin(sense, container)));
  const end = mention.end + code[0].length + (text[mention.end + code[0].length] === ')' ? 1 : 0);
  if (senses.length > 0) return { ...mention, end, senses, isPaired: true };

  const states = statePlaces.get(short) ?? [];
  const isSurelyAState = states.length > 0 && !needKnownCity.has(short) && !code[0].startsWith(' ');
  return isSurelyAState && !gazetteer().has(short.toLowerCase())
    ? { ...mention, end, senses: states, isPaired: true }
    : mention;
}

/** Neighbours of which the second holds the first become one: `Silver Lake LA`, `London, Ontario`, `Paris, Texas`. */
function joined(mentions: readonly Mention[], text: string): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const previous = kept.at(-1);
    if (previous && mention.start < previous.end) continue;
    const pair = previous && pairOf(previous, mention, text.slice(previous.end, mention.start));
    if (pair)
      kept[kept.length - 1] = {
        ...pair,
        end: pair.end + (text[pair.end] === ')' && isOpen(text, pair) ? 1 : 0),
      };
    else kept.push(mention);
  }
  return kept;
}

const isOpen = (text: string, { start, end }: Mention) => text.slice(start, end).includes('(');

function pairOf(inner: Mention, outer: Mention, gap: string): Mention | undefined {
  if (!between.test(gap)) return undefined;
  const containers = outer.senses.filter(({ kind }) => kind !== 'part');
  const senses = inner.senses.filter((sense) => containers.some((container) => isWithin(sense, container)));
  if (senses.length > 0) return { start: inner.start, end: outer.end, senses, isPaired: true };

  const regions = containers.filter(({ kind }) => kind === 'state' || kind === 'country');
  if (
    regions.length === 0 ||
    !betweenStrangers.test(gap) ||
    inner.senses.some(({ kind }) => kind === 'country')
  )
    return undefined;
  return { start: inner.start, end: outer.end, senses: regions, isPaired: true };
}

function isWithin(sense: Place, container: Place): boolean {
  if (sense.country !== container.country) return false;
  if (container.kind === 'country') return sense.kind !== 'country';
  if (container.kind === 'state') {
    return sense.kind !== 'country' && sense.kind !== 'state' && sense.state === container.state;
  }
  return sense.kind === 'part' && sense.zone === container.zone && sense.state === container.state;
}

/** Places of no table that are made plain by a state behind them. */
function strangers(text: string, known: readonly Mention[]): Mention[] {
  return [...text.matchAll(unknownCity)].flatMap((match) => {
    const [whole, , short = ''] = match;
    const start = match.index;
    const end = start + whole.length + (text[start + whole.length] === ')' ? 1 : 0);
    const senses = statePlaces.get(short);
    if (!senses || needKnownCity.has(short)) return [];
    if (known.some((mention) => mention.start < end && start < mention.end)) return [];
    return [{ start, end, senses, isPaired: true }];
  });
}
