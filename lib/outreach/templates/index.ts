import { firstContact } from './firstContact';
import { followUpOne } from './followUpOne';
import { followUpTwo } from './followUpTwo';
import type { ShippedTemplate } from './shippedTemplate';

/** The texts that come with the product, in the order in which they are used. */
export const shippedTemplates: readonly ShippedTemplate[] = [firstContact, followUpOne, followUpTwo];

export function shippedTemplate(templateId: string): ShippedTemplate | undefined {
  return shippedTemplates.find((one) => one.templateId === templateId);
}
