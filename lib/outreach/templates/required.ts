import type { TextLanguage } from '@/lib/model/message';
import type { TemplatePurpose, TextChannel } from '@/lib/model/template';
import { pathsIn } from '../drafts/parseText';
import { shippedTemplates } from '.';
import { textFor } from './textFor';
import type { VariablePath } from './variables';

/** What a text of a purpose has to say, by the variables that say it. What is left out here may be left out. */
const required: Record<TemplatePurpose, readonly VariablePath[]> = {
  firstContact: ['ref.post', 'brand.name', 'product.name', 'offer.value', 'deliverable', 'window'],
  sampleOffer: ['sku.list', 'gift.terms', 'disclosure.label', 'form.link'],
  followUp1: ['product.name', 'new.fact', 'offer.value'],
  followUp2: ['product.name'],
  negotiation: ['rate.asked', 'option.a', 'option.b', 'valid.until'],
  brief: ['deliverable', 'must.say', 'must.not', 'disclosure.label', 'disclosure.place', 'window'],
  addressRequest: ['form.link', 'retention.days'],
  shippingNotice: ['shipping.carrier', 'shipping.tracking', 'shipping.arrival', 'due.rule'],
  postingReminder: ['deliverable', 'due.date'],
  disclosureReminder: ['missing.what', 'disclosure.label', 'disclosure.place', 'disclosure.law', 'fix.by'],
  thankYou: ['result.number', 'rights'],
  payoutNotice: [
    'payout.amount',
    'payout.formula',
    'payout.date',
    'payout.method',
    'payout.reference',
    'payout.dispute',
  ],
  reEngage: ['last.result', 'new.offer', 'deliverable', 'window'],
  own: [],
};

/** What a text must say on a channel: an e-mail also who writes and the way out. */
export function requiredIn(purpose: TemplatePurpose, channel: TextChannel): readonly VariablePath[] {
  return channel === 'email' ? [...required[purpose], 'sender.name', 'way.out'] : required[purpose];
}

/** What a written text leaves out of what it must say. Throws AppError `template.doesNotParse`. */
export function lackingIn(
  purpose: TemplatePurpose,
  channel: TextChannel,
  text: { subject: string; body: string },
): VariablePath[] {
  const said = new Set([...pathsIn(text.subject), ...pathsIn(text.body)]);
  return requiredIn(purpose, channel).filter((path) => !said.has(path));
}

/** The block that says it in the shipped text of the same purpose and language: its line. Else the variable alone. */
export function blockFor(
  path: VariablePath,
  purpose: TemplatePurpose,
  language: TextLanguage,
  channel: TextChannel,
): string {
  const forms = shippedTemplates.find((one) => one.purpose === purpose)?.texts[language];
  const lines = (forms && textFor(forms, channel)?.body.split('\n')) ?? [];
  const line = lines.find((one) => pathsOfLine(one).includes(path));
  return channel === 'email' && line ? line : `{{ ${path} }}`;
}

/** A line may hold half of a condition: then it is no block of its own. */
function pathsOfLine(line: string): string[] {
  try {
    return pathsIn(line);
  } catch {
    return [];
  }
}
