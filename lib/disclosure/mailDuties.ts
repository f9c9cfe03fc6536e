import type { Market } from '@/lib/markets';
import type { Sender } from '@/lib/model/brand';
import { wayOut } from '@/lib/outreach/templates/wayOut';
import { foldText } from './foldedText';
import { forOffers, noticeIn, pretendsAnswer, wayOutIn } from './mailWords';
import type { Proof } from './publishedFor';

type Duty = Market['coldEmail']['duties'][number];
/** `toCheck`: no text can show it, a person has to know. */
type DutyState = 'met' | 'missing' | 'toCheck';
export type DutyFinding = {
  duty: Duty;
  state: DutyState /** What has to stand at the start of the subject. */;
  tag: string | null;
};

export type Letter = {
  subject: string;
  body: string;
  sender: Pick<Sender, 'legalEntity' | 'postalAddress'>;
  brandName: string;
  /** Nothing was sent to this person before. */
  isFirst: boolean;
  proof: Proof | null;
};

/** Other forms of a tag that the same rule allows. */
const sameTag: Record<string, readonly string[]> = { '[QC]': ['[AD]'], '\u5E7F\u544A': ['AD'] };

/** What a market asks of a letter, and whether this one has it. */
export function dutiesIn({ coldEmail }: Market, letter: Letter): DutyFinding[] {
  return coldEmail.duties.map((duty) => ({
    duty,
    state: stateOf(duty, letter, coldEmail),
    tag: duty === 'subjectTag' ? (coldEmail.subjectTag?.text.trim() ?? null) : null,
  }));
}

function stateOf(duty: Duty, letter: Letter, coldEmail: Market['coldEmail']): DutyState {
  const { sender, brandName, proof, isFirst } = letter;
  const body = plain(letter.body);
  const stands = (words: string) => words.trim() !== '' && body.includes(plain(words));
  switch (duty) {
    case 'senderIdentity':
      return said(stands(sender.legalEntity) || stands(brandName));
    case 'postalAddress':
      return said(stands(sender.postalAddress));
    case 'optOut':
      return said(hasWayOut(body));
    case 'optOutInTwoLanguages':
      return said(wayOutIn.ko.test(body) && wayOutIn.en.test(body));
    case 'truthfulSubject':
      return isFirst && pretendsAnswer.test(letter.subject) ? 'missing' : 'toCheck';
    case 'markedAsAdvertising':
      return forOffers.test(`${plain(letter.subject)}\n${body}`) ? 'met' : 'toCheck';
    case 'subjectTag':
      return tagState(letter.subject, coldEmail.subjectTag);
    case 'sourceNotice':
      return said(!isFirst || noticeIn.test(body));
    case 'consent':
    case 'addressPublishedForThis':
      return said(Boolean(proof?.forOffers));
    case 'consentRecord':
      return said(proof !== null);
    default:
      return 'toCheck';
  }
}

function tagState(subject: string, tag: Market['coldEmail']['subjectTag']): DutyState {
  if (!tag) return 'toCheck';
  const forms = [tag.text.trim(), ...(sameTag[tag.text] ?? [])];
  if (forms.some((form) => plain(subject).startsWith(plain(form)))) return 'met';
  return tag.when === 'always' ? 'missing' : 'toCheck';
}

/** Our own line in any language, or the words people use for it. */
const hasWayOut = (body: string): boolean =>
  Object.values(wayOut).some((line) => body.includes(plain(line))) ||
  Object.values(wayOutIn).some((one) => one.test(body));
const said = (isThere: boolean): DutyState => (isThere ? 'met' : 'missing');
const plain = (text: string): string => foldText(text).text.replace(/\s+/g, ' ').trim();
