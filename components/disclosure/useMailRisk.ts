import { useMemo } from 'react';
import { useSettings } from '@/components/app/useSettings';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { coldEmailRisk, type MailRisk } from '@/lib/disclosure/coldEmailRisk';
import { readerCountry } from '@/lib/disclosure/readerCountry';
import type { AcceptedRisk } from '@/lib/model/deal';
import type { Channel, Message } from '@/lib/model/message';

export type MailRiskState = {
  country: string | null;
  risk: MailRisk | null;
  /** The reason a person gave for writing on, where the rule stops this letter. */
  accepted: AcceptedRisk | null;
  /** The rule stops this letter and nobody took it on. */
  isStopped: boolean;
};

type Letter = { channel: Channel; words: { subject: string; body: string }; to: string | null };

/** The risk of the letter as it stands now; null where no rule on unasked mail is asked: another channel, or they wrote already. */
export function useMailRisk(
  { deal, creator, profiles, brand }: DealRecords,
  messages: readonly Message[],
  { channel, words: { subject, body }, to }: Letter,
): MailRiskState | null {
  const { shows } = useSettings();
  const isAsked = channel === 'email' && deal.lastReplyAt === null && shows('disclosure');
  return useMemo(() => {
    if (!isAsked) return null;
    const country = readerCountry({ deal, creator, profiles });
    const risk = coldEmailRisk({
      market: country,
      subject,
      body,
      sender: brand.sender,
      brandName: brand.name,
      isFirst: !messages.some(({ direction }) => direction === 'out'),
      contact: creator.contacts.find(({ kind, value }) => kind === 'email' && value === to) ?? null,
      bios: profiles.map(({ bio }) => bio),
      recipient: deal.recipient ?? null,
    });
    const accepted =
      (risk?.block &&
        deal.acceptedRisks?.find(({ market, block }) => market === risk.market && block === risk.block)) ||
      null;
    return { country, risk, accepted, isStopped: Boolean(risk?.block) && !accepted };
  }, [isAsked, deal, creator, profiles, brand, messages, subject, body, to]);
}
