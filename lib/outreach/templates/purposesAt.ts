import type { StageKind } from '@/lib/model/brand';
import { type TemplatePurpose, templatePurposes } from '@/lib/model/template';

const usual: Record<StageKind, readonly TemplatePurpose[]> = {
  sourced: ['firstContact', 'sampleOffer'],
  shortlisted: ['firstContact', 'sampleOffer'],
  contacted: ['followUp1', 'followUp2'],
  replied: ['negotiation', 'sampleOffer', 'brief'],
  negotiating: ['negotiation', 'brief'],
  agreed: ['brief', 'addressRequest'],
  sample: ['addressRequest', 'shippingNotice'],
  creating: ['postingReminder', 'brief'],
  published: ['disclosureReminder', 'thankYou'],
  tracking: ['thankYou', 'payoutNotice'],
  settled: ['payoutNotice', 'reEngage'],
  retain: ['reEngage'],
  stopped: [],
};

/** The purposes whose turn it is at a stage, and the rest in the order of a collaboration. */
export function purposesAt(stage: StageKind): { now: TemplatePurpose[]; later: TemplatePurpose[] } {
  const now = [...usual[stage]];
  return { now, later: templatePurposes.filter((purpose) => !now.includes(purpose)) };
}
