import { addressRequest } from './addressRequest';
import { brief } from './brief';
import { disclosureReminder } from './disclosureReminder';
import { firstContact } from './firstContact';
import { followUpOne } from './followUpOne';
import { followUpTwo } from './followUpTwo';
import { negotiation } from './negotiation';
import { payoutNotice } from './payoutNotice';
import { postingReminder } from './postingReminder';
import { reEngage } from './reEngage';
import { sampleOffer } from './sampleOffer';
import type { ShippedTemplate } from './shippedTemplate';
import { shippingNotice } from './shippingNotice';
import { thankYou } from './thankYou';

/** The texts that come with the product, in the order in which they are used. */
export const shippedTemplates: readonly ShippedTemplate[] = [
  firstContact,
  sampleOffer,
  followUpOne,
  followUpTwo,
  negotiation,
  brief,
  addressRequest,
  shippingNotice,
  postingReminder,
  disclosureReminder,
  thankYou,
  payoutNotice,
  reEngage,
];

export function shippedTemplate(templateId: string): ShippedTemplate | undefined {
  return shippedTemplates.find((one) => one.templateId === templateId);
}
