import { Temporal } from 'temporal-polyfill';
import { findContacts } from '@/lib/contacts';
import type { Contact, Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import { type Message, type TextLanguage, textLanguageOf } from '@/lib/model/message';
import type { Money } from '@/lib/model/money';
import type { Fact } from '../facts/fact';
import { findFacts } from '../facts/findFacts';
import { knownZone } from '../windows/localClock';
import { hasPostalAddress } from './addressIn';
import { answerIn } from './answerWords';
import { daysIn } from './daysIn';
import { ownWords } from './ownWords';
import { ratesIn } from './ratesIn';

/** What a reply says that a person may take over, each with one press. Nothing is taken over by itself. */
export type Suggestion =
  | { kind: 'optedOut' | 'declined' }
  /** `words`: the sentence it stands in, at most 160 characters. */
  | { kind: 'quote'; amount: Money | null; commissionBps: number | null; words: string }
  /** `day` as `2026-12-18`, on the creator's calendar. */
  | { kind: 'nextStep'; day: string; words: string }
  | { kind: 'contact'; contact: Pick<Contact, 'kind' | 'value'> }
  | { kind: 'address' };

export type ReplySources = {
  reply: Pick<Message, 'sentText' | 'language' | 'sentAt'>;
  deal: Pick<Deal, 'quotes' | 'nextAction' | 'block'>;
  creator: Pick<Creator, 'contacts' | 'country' | 'zone'>;
  /** Ours: the usual currency decides what `$` means, and our own address is nobody's news. */
  brand: { currency: string; sender: { email: string } };
};

/** So much of a reply is read for facts. */
const enough = 8000;
const mostContacts = 4;

/** What is not taken over yet, in the order in which it matters. Reads the person's own words, never what they quote of ours. */
export function replySuggestions(sources: ReplySources): Suggestion[] {
  const { own } = ownWords(sources.reply.sentText?.body ?? '');
  const words = own.slice(0, enough);
  const answer = sources.deal.block ? null : answerIn(words);
  // facts are read in the seven languages; figures with their marks are the same in the others
  const language = textLanguageOf(sources.reply.language ?? null) ?? 'en';
  const contacts = contactsIn(words, sources);
  const facts = findFacts(words, language);
  return [
    ...(answer ? [{ kind: answer }] : []),
    ...quotesIn(words, facts, language, sources),
    ...contacts,
    ...daysAhead(words, facts, sources),
    ...(hasPostalAddress(words) ? [{ kind: 'address' as const }] : []),
  ];
}

/** What stands on the table already is not offered again. */
function quotesIn(
  own: string,
  facts: readonly Fact[],
  language: TextLanguage,
  { deal, brand }: ReplySources,
): Suggestion[] {
  const known = ({ amount, commissionBps }: { amount: Money | null; commissionBps: number | null }) =>
    deal.quotes.some(
      (quote) =>
        quote.amount?.minor === amount?.minor &&
        quote.amount?.currency === amount?.currency &&
        quote.commissionBps === commissionBps,
    );
  return ratesIn(own, facts, { language, currency: brand.currency })
    .filter((rate) => !known(rate))
    .map((rate) => ({ kind: 'quote', ...rate }));
}

/** Days of their calendar; the one that is the next step already is not offered again. */
function daysAhead(
  own: string,
  facts: readonly Fact[],
  { reply, deal, creator }: ReplySources,
): Suggestion[] {
  const zone = knownZone(creator.zone?.id) ?? 'UTC';
  const dayIn = (instant: string, inZone: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(inZone).toPlainDate();
  const next = deal.nextAction;
  const planned = next?.dueAt ? dayIn(next.dueAt, knownZone(next.zone) ?? zone).toString() : null;
  return daysIn(own, facts, dayIn(reply.sentAt ?? '1970-01-01T00:00:00.000Z', zone))
    .filter(({ day }) => day !== planned)
    .map((one) => ({ kind: 'nextStep', ...one }));
}

function contactsIn(own: string, { reply, creator, brand }: ReplySources): Suggestion[] {
  const known = new Set(creator.contacts.map(({ kind, value }) => `${kind} ${value.toLowerCase()}`));
  const found = findContacts(own, { country: creator.country, at: reply.sentAt ?? '', profileId: null });
  return found
    .filter(({ kind, value }) => !known.has(`${kind} ${value.toLowerCase()}`))
    .filter(({ value }) => value.toLowerCase() !== brand.sender.email.trim().toLowerCase())
    .slice(0, mostContacts)
    .map(({ kind, value }) => ({ kind: 'contact', contact: { kind, value } }));
}
