import { type Contact, contactSchema } from '@/lib/model/creator';

export const contactKinds = contactSchema.shape.kind.options;

/** What a person typed as an address of that kind, in the form it is kept in; null where it is none. */
export function contactFrom(kind: Contact['kind'], typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  if (kind === 'email') return emailFrom(text.replace(/^mailto:/i, ''));
  if (kind === 'phone' || kind === 'whatsapp') return phoneFrom(text);
  return /^[^\s]{3,100}$/u.test(text) ? text : null;
}

function emailFrom(text: string): string | null {
  const match = /^([^\s@<>()",;:\\]+)@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,})$/u.exec(
    text,
  );
  return match ? `${match[1]}@${match[2]!.toLowerCase()}` : null;
}

/** E.164: a number without its country cannot be dialled from here, so it is not taken. */
function phoneFrom(text: string): string | null {
  const digits = text.replace(/^00/, '+').replaceAll(/[\s().\-/]/g, '');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}
