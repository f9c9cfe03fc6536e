import type { Message, TextLanguage } from '@/lib/model/message';
import { availability } from '@/lib/outreach/channels/availability';
import type { DealRecords } from '@/lib/outreach/drafts/dealRecords';
import { asksForNotice, firstContactNotice } from './firstContactNotice';
import { readerCountry } from './readerCountry';

/**
 * The notice that a first letter to somebody in the EU or the UK carries, in the language of a side; null where none is asked for, or
 * where nothing stored says whence the address is: a source is never invented.
 */
export function noticeFor(
  records: DealRecords,
  messages: readonly Message[],
  months: number,
): ((language: TextLanguage) => string) | null {
  const { creator, profiles } = records;
  const mail = availability('email', { contacts: creator.contacts, profiles });
  const isFirst = !messages.some(({ direction }) => direction === 'out');
  if (!isFirst || !mail.ok || !asksForNotice(readerCountry(records))) return null;
  const contact = creator.contacts.find(({ kind, value }) => kind === 'email' && value === mail.to);
  const platform = profiles.find(({ id }) => id === contact?.profileId)?.platform;
  if (contact?.source !== 'bio' || !platform) return null;
  return (language) => firstContactNotice({ platform, at: contact.at, months }, language);
}
