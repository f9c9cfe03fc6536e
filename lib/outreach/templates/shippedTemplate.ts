import type { TextLanguage } from '@/lib/model/message';
import type { TemplatePurpose } from '@/lib/model/template';

export type ShippedText = { subject: string; body: string };

/** One language of a shipped text. */
export type ShippedForms = {
  email: ShippedText;
  /** The short form for direct messages: no link, no subject. Only where a direct message is the usual way. */
  dm?: ShippedText;
  /** The message of an invitation in TikTok Shop: no link, no subject. */
  shopInvite?: ShippedText;
};

/** A text that comes with the product: data, never a row. `version` goes up with every change of its words. */
export type ShippedTemplate = {
  templateId: `T${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13'}`;
  version: number;
  purpose: TemplatePurpose;
  texts: Record<TextLanguage, ShippedForms>;
};
