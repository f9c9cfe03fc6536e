import * as z from 'zod';
import type { Deal } from '@/lib/model/deal';
import type { Channel, Message } from '@/lib/model/message';
import { usualRules } from '@/lib/model/outreachRules';
import type { Contact, DealToPlan } from '@/lib/outreach/plan/plan';
import type { Tx } from './tx';

/** Days of the creator's country that are not like their weekday, from today on: the holidays themselves are no records. */
export const daysOffSchema = z.object({
  off: z.array(z.iso.date()).max(500),
  work: z.array(z.iso.date()).max(200),
});
export type DaysOff = z.infer<typeof daysOffSchema>;

/** A deal as the plan wants it. */
export async function dealToPlan(
  tx: Tx,
  deal: Deal,
  channel: Channel,
  daysOff: DaysOff,
): Promise<DealToPlan> {
  const creator = await tx.require('creators', deal.creatorId);
  const brand = await tx.require('brands', deal.brandId);
  const off = new Set(daysOff.off);
  const work = new Set(daysOff.work);
  return {
    dealId: deal.id,
    creatorId: deal.creatorId,
    zone: creator.zone?.id ?? null,
    market: creator.zone?.market ?? creator.country,
    confidence: creator.zone?.confidence ?? 'guess',
    ended: deal.sequence?.ended?.reason ?? null,
    startedAt: deal.sequence?.startedAt ?? deal.createdAt,
    sentAt: await stepsOf(tx, deal),
    channel,
    rules: brand.outreach ?? usualRules,
    special: { isHoliday: (date) => off.has(date), isWorkday: (date) => work.has(date) },
  };
}

/** When the texts of the running sequence went out, those written elsewhere included. */
async function stepsOf(tx: Tx, deal: Deal): Promise<string[]> {
  const from = deal.sequence?.startedAt ?? '';
  const sent = (await sentTo(tx, deal.creatorId)).filter(
    ({ dealId, sentAt }) => dealId === deal.id && sentAt >= from && isUnanswered(deal, sentAt),
  );
  const times = new Set(sent.map(({ sentAt }) => sentAt));
  const { lastContactAt: last, lastContactChannel } = deal;
  if (last && lastContactChannel && last >= from && isUnanswered(deal, last)) times.add(last);
  return [...times].sort();
}

const isUnanswered = ({ lastReplyAt }: Deal, at: string): boolean => lastReplyAt === null || at > lastReplyAt;

/** When the first text after the last answer went out; undefined: none did. */
export async function seriesBegin(tx: Tx, deal: Deal): Promise<string | undefined> {
  const sent = await sentTo(tx, deal.creatorId);
  return sent
    .filter(({ dealId, sentAt }) => dealId === deal.id && isUnanswered(deal, sentAt))
    .map(({ sentAt }) => sentAt)
    .sort()[0];
}

/** What these creators were sent by anybody, and what is set for their other deals. */
export async function contactsOf(tx: Tx, planned: readonly Deal[]): Promise<Contact[]> {
  const own = new Set(planned.map(({ id }) => id));
  const contacts: Contact[] = [];
  for (const creatorId of new Set(planned.map((deal) => deal.creatorId))) {
    for (const { sentAt, channel } of await sentTo(tx, creatorId))
      contacts.push({ creatorId, at: sentAt, channel });
    const { rows: deals } = await tx.page('deals', 'creatorId', { equals: [creatorId] }, null, 100);
    for (const { id, lastContactAt, lastContactChannel } of deals) {
      if (lastContactAt && lastContactChannel)
        contacts.push({ creatorId, at: lastContactAt, channel: lastContactChannel });
      if (own.has(id)) continue;
      const { rows: tasks } = await tx.page('tasks', 'dealId', { equals: [id] }, null, 200);
      for (const { kind, doneAt, dueAt, plan } of tasks)
        if (kind === 'followUp' && doneAt === null)
          contacts.push({ creatorId, at: dueAt, channel: plan?.channel ?? 'email' });
    }
  }
  return contacts;
}

type Sent = Pick<Message, 'dealId' | 'channel'> & { sentAt: string };

async function sentTo(tx: Tx, creatorId: string): Promise<Sent[]> {
  const { rows } = await tx.page('messages', 'creatorId', { equals: [creatorId] }, null, 1000);
  return rows.flatMap(({ dealId, channel, direction, state, sentAt }) =>
    direction === 'out' && state === 'sent' && sentAt !== null ? [{ dealId, channel, sentAt }] : [],
  );
}
