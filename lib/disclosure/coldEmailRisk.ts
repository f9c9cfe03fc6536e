import { type Market, marketOf } from '@/lib/markets';
import type { Contact } from '@/lib/model/creator';
import type { Recipient } from '@/lib/model/deal';
import { type DutyFinding, dutiesIn, type Letter } from './mailDuties';
import { type Proof, proofOf, refusalIn } from './publishedFor';
import { mailRuleOf, type RuleSource } from './ruleSource';

/** A: may be written to until they object. B: publishing the address counts as consent. C: companies may, persons may not. D: consent first. */
export type MailClass = 'A' | 'B' | 'C' | 'D';
export type RiskLevel = 'low' | 'medium' | 'high';
/** Why the rule stops this letter. */
export type MailBlock = 'refused' | 'noProof' | 'notForOffers';

export type MailRisk = {
  market: string;
  class: MailClass;
  level: RiskLevel;
  duties: DutyFinding[];
  block: MailBlock | null;
  /** Words of the bio that turn offers away. */
  refusal: string | null;
  /** Class C: nobody said yet whose mailbox it is, and the answer matters. */
  asksRecipient: boolean;
  proof: Proof | null;
  rule: RuleSource;
};

export type ColdEmail = Omit<Letter, 'proof'> & {
  /** The country whose law protects the reader. */
  market: string | null;
  contact: Contact | null;
  bios: readonly (string | null)[];
  /** Whose mailbox it is, as a person here answered. */
  recipient: Recipient | null;
};

/** How risky a letter is that nobody asked for, by the pack of the reader's market; null: no pack, so nothing can be said. */
export function coldEmailRisk({
  market: code,
  contact,
  bios,
  recipient,
  ...letter
}: ColdEmail): MailRisk | null {
  const market = marketOf(code);
  if (!market) return null;
  const mailClass = mailClassOf(market);
  const proof = proofOf(contact);
  const refusal = refusalWords(bios);
  const duties = dutiesIn(market, { ...letter, proof });
  const block = blockOf(mailClass, proof, refusal, recipient);
  const asksRecipient = mailClass === 'C' && recipient === null && !proof?.forOffers;
  const isShort = duties.some(({ state }) => state === 'missing');
  return {
    market: market.code,
    class: mailClass,
    level: block || refusal || asksRecipient ? 'high' : levelOf(market, isShort, proof),
    duties,
    block,
    refusal,
    asksRecipient,
    proof,
    rule: mailRuleOf(market),
  };
}

export function mailClassOf({ coldEmail: { consent, publishedContact } }: Market): MailClass {
  if (consent === 'opt-out') return 'A';
  if (consent === 'b2b-exempt') return 'C';
  return publishedContact === 'implied-consent' ? 'B' : 'D';
}

/** B stops at a refusal and where no record of the publication exists; D (and C for a person) where the address was not offered for this. */
function blockOf(
  mailClass: MailClass,
  proof: Proof | null,
  refusal: string | null,
  recipient: Recipient | null,
): MailBlock | null {
  if (mailClass === 'A') return null;
  if (refusal && mailClass !== 'C') return 'refused';
  if (mailClass === 'B') return proof ? null : 'noProof';
  if (mailClass === 'C' && recipient !== 'person') return null;
  return proof?.forOffers ? null : 'notForOffers';
}

/** The pack's own level, one higher while something required is missing; one lower where publishing for offers is the consent asked for. */
function levelOf({ coldEmail }: Market, isShort: boolean, proof: Proof | null): RiskLevel {
  const base = { low: 0, 'low-medium': 0, medium: 1, 'medium-high': 2, high: 2 }[coldEmail.risk];
  const isConsent =
    coldEmail.publishedContact === 'consent-only-if-published-for-that-purpose' && proof?.forOffers;
  const at = base + (isShort ? 1 : 0) - (isConsent ? 1 : 0);
  return (['low', 'medium', 'high'] as const)[Math.min(2, at)] ?? 'high';
}

function refusalWords(bios: readonly (string | null)[]): string | null {
  for (const bio of bios) {
    const place = bio ? refusalIn(bio) : null;
    if (bio && place) return bio.slice(place.start, place.end).trim();
  }
  return null;
}
