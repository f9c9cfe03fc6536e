import type { TextLanguage } from '@/lib/model/message';
import type { TextChannel } from '@/lib/model/template';
import { type Advice, limitsOf, type Unit } from './limits';

/** `long`: more than advised, can still be sent. `over`: more than the channel takes. */
export type Measured = {
  count: number;
  unit: 'words' | 'characters';
  advised: number;
  hard: number | null;
  state: 'fine' | 'long' | 'over';
};
export type MeasuredText = Measured & { subject: Measured | null };

/** A person's own lengths of a channel, in the unit it counts; `most` null: no limit. */
export type OwnLimits = Readonly<Partial<Record<TextChannel, { advised: number; most: number | null }>>>;

const asianScripts: readonly TextLanguage[] = ['zh', 'ja', 'ko'];

/** How long a text is for its channel, in the unit its language is counted in. */
export function measure(
  channel: TextChannel,
  subject: string,
  body: string,
  language: TextLanguage,
  ownLimits: OwnLimits = {},
): MeasuredText {
  const limits = limitsOf(channel);
  const own = ownLimits[channel];
  const advice = asianScripts.includes(language) ? limits.bodyInAsianScript : limits.body;
  const to = own ? Math.round((advice.to * own.advised) / limits.body.to) : advice.to;
  const most = mostOf(channel, ownLimits);
  return {
    ...measured(body, { ...advice, to }, most, language),
    subject: limits.subject && measured(subject, limits.subject, null, language),
  };
}

/** Whether a channel does not take a text of that length: all that has to be known of it in thousands. */
export function isTooLong(channel: TextChannel, body: string, ownLimits: OwnLimits = {}): boolean {
  const most = mostOf(channel, ownLimits);
  return most !== null && characters(body) > most;
}

function mostOf(channel: TextChannel, ownLimits: OwnLimits): number | null {
  const own = ownLimits[channel];
  return own ? own.most : (limitsOf(channel).hard?.characters ?? null);
}

function measured(text: string, { unit, to }: Advice, hard: number | null, language: TextLanguage): Measured {
  const count = counters[unit](text, language);
  const isOver = hard !== null && characters(text) > hard;
  const shown = unit === 'words' ? unit : 'characters';
  return { count, unit: shown, advised: to, hard, state: isOver ? 'over' : count > to ? 'long' : 'fine' };
}

const counters: Record<Unit, (text: string, language: TextLanguage) => number> = {
  words,
  characters,
  signs,
};

/** As word processors count Chinese, Japanese and Korean: each sign is one, a word or address in another script is one, space is none. */
function signs(text: string): number {
  return characters(
    text.replace(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}@._/:%'’&?=+-]*/gu, 'x').replace(/\s+/gu, ''),
  );
}

/** What a reader counts as one sign: an emoji of many parts is one, a line break is one. */
function characters(text: string): number {
  return count(segmenter('und', 'grapheme').segment(text.trim()));
}

function words(text: string, language: TextLanguage): number {
  const segments = segmenter(language, 'word').segment(text);
  return count(segments, ({ isWordLike }) => isWordLike === true);
}

function count(
  segments: Intl.Segments,
  matches: (segment: Intl.SegmentData) => boolean = () => true,
): number {
  let found = 0;
  for (const segment of segments) if (matches(segment)) found++;
  return found;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes longer than counting a text with it. */
function segmenter(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const found = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, found);
  return found;
}
