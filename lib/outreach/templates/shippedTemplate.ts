import type { TextLanguage } from '@/lib/model/message';
import type { TemplatePurpose } from '@/lib/model/template';

export type ShippedText = { subject: string; body: string };

/** A text that comes with the product: data, never a row. `version` goes up with every change of its words. */
export type ShippedTemplate = {
  templateId: 'T01' | 'T03' | 'T04';
  version: number;
  purpose: TemplatePurpose;
  /** `dm` is the short form for direct messages: no link, no subject. */
  texts: Record<TextLanguage, { email: ShippedText; dm: ShippedText }>;
};
