import type { Act } from '@/components/creators/useAct';
import { addTask, setNextAction } from '@/lib/commands';
import type { Creator } from '@/lib/model/creator';
import type { Message } from '@/lib/model/message';
import { nextGoodTime } from '@/lib/outreach/windows/nextGoodTime';
import { fieldsOf, instantOf, nextFollowUp } from './followUpPlan';

type Plan = { dealId: string; dueAt: string; zone: string; text: string };

/** A follow-up is a reminder and the deal's next step: both, or they are taken back together. */
export async function planFollowUp(
  act: Act,
  { dealId, dueAt, zone, text }: Plan,
  said?: string,
): Promise<boolean> {
  const together = { batch: crypto.randomUUID(), ...(said ? { said } : {}) };
  const nextAction = { kind: 'followUp' as const, text: '', dueAt, zone };
  if (!(await act(setNextAction, { dealId, nextAction }, { batch: together.batch }))) return false;
  return (await act(addTask, { dealId, kind: 'followUp', text, dueAt, zone }, together)) !== null;
}

type Sent = Pick<Message, 'sentAt' | 'channel'>;

/**
 * When to write again after the last of these texts: the first good moment in their day, or nine o'clock on our own clock where nobody
 * knows theirs. null: no follow-up is due any more.
 */
export function followUpTime(
  creator: Pick<Creator, 'zone' | 'country'>,
  sent: readonly Sent[],
  lastReplyAt: string | null,
  ownZone: string,
): { dueAt: string; zone: string } | null {
  const zone = creator.zone?.id ?? ownZone;
  const from = nextFollowUp(sent, lastReplyAt, zone);
  const last = [...sent].sort((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? -1 : 1)).at(-1);
  if (!from || !last) return null;
  const good = creator.zone?.id
    ? nextGoodTime({
        now: from,
        zone,
        market: creator.zone.market ?? creator.country,
        channel: last.channel,
        confidence: creator.zone.confidence,
      })
    : null;
  const dueAt = good?.at ?? instantOf(fieldsOf(from, zone).day, '09:00', zone);
  return dueAt ? { dueAt, zone } : null;
}
