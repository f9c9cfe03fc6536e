import type { Channel } from '@/lib/model/message';
import { isEmailAddress, phoneDigits, profileAddress } from './addresses';

export type LinkService = 'mailto' | 'gmail' | 'outlook' | 'profile' | 'whatsapp';
export type LinkRequest = {
  channel: Channel;
  service: LinkService;
  /** As `availability` gives it: an e-mail address, the address of an account, or a published number. */
  to: string;
  subject: string;
  body: string;
};
/** `bodyInClipboard`: the text does not fit into or belong in the address; it must be on the clipboard before the link opens. */
export type Link = { url: string; bodyInClipboard: boolean };

/** Mail programs and their browsers were seen to cut or refuse addresses from 1,620 to 2,048 characters. */
const longestUrl = 1800;

const services: Record<Channel, readonly LinkService[]> = {
  email: ['mailto', 'gmail', 'outlook'],
  tiktokDm: ['profile'],
  instagramDm: ['profile'],
  whatsapp: ['whatsapp'],
};

export const servicesOf = (channel: Channel): readonly LinkService[] => services[channel];

/** The address that opens a message to `to`, filled as far as the service and the length allow. null: `to` is not an address of that channel. */
export function linkFor({ channel, service, to, subject, body }: LinkRequest): Link | null {
  if (!services[channel].includes(service)) return null;
  if (service === 'profile') return profileLink(channel, to);
  if (service === 'whatsapp') return whatsappLink(to, body);
  return isEmailAddress(to) ? mailLink(service, to, oneLine(subject), crlf(body)) : null;
}

type Fields = { subject?: string; body?: string };

const mailUrls: Record<'mailto' | 'gmail' | 'outlook', (to: string, fields: Fields) => string> = {
  mailto: (to, fields) => {
    const query = queryOf(fields);
    return `mailto:${to.split('@').map(encodeURIComponent).join('@')}${query && `?${query}`}`;
  },
  gmail: (to, { subject, body }) =>
    `https://mail.google.com/mail/?${queryOf({ view: 'cm', fs: '1', to, su: subject, body })}`,
  outlook: (to, fields) => `https://outlook.office.com/mail/deeplink/compose?${queryOf({ to, ...fields })}`,
};

/** First without the body, then without the subject, until it fits. */
function mailLink(service: keyof typeof mailUrls, to: string, subject: string, body: string): Link {
  const whole = mailUrls[service](to, { subject, body });
  if (whole.length <= longestUrl) return { url: whole, bodyInClipboard: false };
  const short = mailUrls[service](to, { subject });
  const url = short.length <= longestUrl ? short : mailUrls[service](to, {});
  return { url, bodyInClipboard: true };
}

/** Neither site takes a text in its address. */
function profileLink(channel: Channel, to: string): Link | null {
  const url = profileAddress(channel === 'tiktokDm' ? 'tiktok' : 'instagram', to);
  return url === null ? null : { url, bodyInClipboard: true };
}

function whatsappLink(to: string, body: string): Link | null {
  const digits = phoneDigits(to);
  if (digits === null) return null;
  const bare = `https://wa.me/${digits}`;
  const url = `${bare}?${queryOf({ text: body.replace(/\r\n?/g, '\n') })}`;
  return url.length <= longestUrl ? { url, bodyInClipboard: false } : { url: bare, bodyInClipboard: true };
}

/** A space is `%20`: mail programs show a `+` as it stands. */
function queryOf(fields: Record<string, string | undefined>): string {
  return Object.entries(fields)
    .filter((field): field is [string, string] => Boolean(field[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}

const crlf = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');
/** A line end in a subject would start another header. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
