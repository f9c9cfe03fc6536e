import type { Channel, TextLanguage, TextSide } from '@/lib/model/message';
import type { Template } from '@/lib/model/template';
import type { ShippedTemplate } from '../templates/shippedTemplate';
import { textFor } from '../templates/textFor';

export type StartedDraft = {
  templateId: string;
  templateVersion: number;
  working: TextSide;
  outgoing: TextSide;
};

/** Both sides of a template in the form its channel takes. A language that an own template does not have starts empty. */
export function startDraft(
  template: ShippedTemplate | Template,
  workingLanguage: TextLanguage,
  outgoingLanguage: TextLanguage,
  channel: Channel,
): StartedDraft {
  const sideIn = (language: TextLanguage): TextSide => {
    const forms = template.texts[language];
    const { subject = '', body = '' } = (forms && textFor(forms, channel)) ?? {};
    return { language, subject, body };
  };
  return {
    templateId: template.templateId,
    templateVersion: template.version,
    working: sideIn(workingLanguage),
    outgoing: sideIn(outgoingLanguage),
  };
}
