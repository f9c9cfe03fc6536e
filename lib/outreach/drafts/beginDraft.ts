import { mainProfile } from '@/lib/identity/mainProfile';
import type { Deliverable } from '@/lib/model/deliverable';
import type { Channel, Message, TextLanguage } from '@/lib/model/message';
import type { Product } from '@/lib/model/offer';
import type { Profile } from '@/lib/model/profile';
import type { Sample } from '@/lib/model/sample';
import { type Availability, availability } from '../channels/availability';
import { shippedTemplate } from '../templates';
import { fulfilmentTurn } from '../templates/fulfilmentTurn';
import { answerTo } from './answerTo';
import type { DealRecords } from './dealRecords';
import { type DraftText, freshText } from './draftText';
import { suggestLanguage } from './suggestLanguage';

/** What of a deal a text hangs on: what was sent and received, oldest first, parcels, promised content, and the brand's products. */
export type DraftAround = {
  messages: readonly Message[];
  products: readonly Product[];
  samples: readonly Sample[];
  content: readonly Deliverable[];
};

/** Who writes and with what, whoever is written to. */
export type Writer = {
  /** The language of the working copy; null: the edition knows one language only. */
  working: TextLanguage | null;
  /** The channels of the edition, in the order they are offered. */
  usable: readonly Channel[];
  /** The notice of a first letter in a language, null where none is asked for; no function: not part of the edition. */
  noticeFor:
    | ((records: DealRecords, messages: readonly Message[]) => ((language: TextLanguage) => string) | null)
    | null;
  /** The way to the platform's own label in its menus. */
  labelPath: (profile: Profile | null) => string | null;
  /** The usual form for addresses, and after how many days an address is forgotten. */
  addressForm: string | null;
  addressDays: number;
  /** ISO 8601 UTC. */
  now: string;
};

/** What a text begins with while nobody has written a word: an answer to theirs, else the template whose turn it is. */
export function beginDraft(
  { deal, creator, profiles }: DealRecords,
  { messages, samples, content }: Pick<DraftAround, 'messages' | 'samples' | 'content'>,
  { working, usable, now }: Pick<Writer, 'working' | 'usable' | 'now'>,
): DraftText {
  const profile = mainProfile(profiles);
  const outgoing = suggestLanguage({ creator, profile, market: deal.market }).language;
  const available = (channel: Channel) => availability(channel, { contacts: creator.contacts, profiles });
  const channel = usualChannel(usable, available, messages, profile);
  const answer = answerTo(messages, channel, working, outgoing);
  if (answer) return answer;
  const isUnderWay = deal.lastReplyAt !== null || samples.some(({ shippedAt }) => shippedAt !== null);
  const turn = isUnderWay ? fulfilmentTurn({ samples, content, now }) : null;
  const template = shippedTemplate(turn ?? usualTemplate(messages, deal.lastReplyAt) ?? '') ?? null;
  return freshText(template, channel, { working: working ?? outgoing, outgoing });
}

/** The text whose turn it is: after a reply there is no template for an answer. */
function usualTemplate(messages: readonly Message[], lastReplyAt: string | null): string | null {
  const sent = messages.filter(({ direction }) => direction === 'out');
  if (lastReplyAt !== null) return null;
  return (['T01', 'T03', 'T04'] as const)[Math.min(sent.length, 2)] ?? null;
}

/** The channel used last, else mail where there is an address, else the account we know them by. */
function usualChannel(
  usable: readonly Channel[],
  available: (channel: Channel) => Availability,
  messages: readonly Message[],
  profile: Profile | null,
): Channel {
  const last = messages.at(-1)?.channel;
  const home: Channel = profile?.platform === 'instagram' ? 'instagramDm' : 'tiktokDm';
  const wishes: (Channel | undefined)[] = [last, 'email', home, ...usable];
  return wishes.find((channel) => channel && usable.includes(channel) && available(channel).ok) ?? 'email';
}
