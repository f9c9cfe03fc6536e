import type { TextChannel, TextForms } from '@/lib/model/template';
import { foot } from './foot';
import type { ShippedForms, ShippedText } from './shippedTemplate';

/**
 * What one language of a template says on a channel: the channel's own version, else the short form for direct messages, else the
 * e-mail's words without subject and foot. Undefined: nothing is written.
 */
export function textFor(forms: ShippedForms | TextForms, channel: TextChannel): ShippedText | undefined {
  if (channel === 'email') return written(forms.email);
  const own = written((forms as Partial<TextForms>)[channel]) ?? written(forms.dm);
  if (own) return { subject: '', body: own.body };
  const email = written(forms.email);
  return email && { subject: '', body: email.body.replace(foot, '').trimEnd() };
}

const written = (text: ShippedText | undefined): ShippedText | undefined =>
  text && (text.body.trim() !== '' || text.subject.trim() !== '') ? text : undefined;
