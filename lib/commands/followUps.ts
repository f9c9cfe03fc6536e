import * as z from 'zod';
import type { Deal, Sequence, SequenceEnd } from '@/lib/model/deal';
import type { Channel } from '@/lib/model/message';
import { idSchema, workScope, zoneIdSchema } from '@/lib/model/record';
import type { Task } from '@/lib/model/task';
import { type Planned, plan } from '@/lib/outreach/plan/plan';
import { fieldsOf, instantOf } from '@/lib/outreach/plan/typedTime';
import { isSame } from './changes';
import type { Context } from './command';
import { contactsOf, daysOffSchema, dealToPlan, seriesBegin } from './dealToPlan';
import type { Tx } from './tx';

/** What planning needs and no record holds. */
export const planningSchema = z.object({
  /** The person's own zone, for the day where theirs is not known. */
  ownZone: zoneIdSchema,
  /** What the reminder says. */
  text: z.string().max(300),
  daysOff: daysOffSchema,
});
export type Planning = z.infer<typeof planningSchema>;
export const plannedDealSchema = z.object({ dealId: idSchema, planning: planningSchema });

/** The sequence of a deal as it ends; null: there was none to end. */
export function endedSequence({ sequence }: Deal, reason: SequenceEnd, at: string): Sequence | null {
  return sequence ? { ...sequence, ended: { reason, at } } : null;
}

export async function openFollowUp(tx: Tx, dealId: string): Promise<Task | null> {
  const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
  return rows.find((task) => task.kind === 'followUp' && task.doneAt === null) ?? null;
}

/** No follow-up waits any more. */
export async function finishFollowUp(tx: Tx, dealId: string, at: string): Promise<void> {
  const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
  const open = rows.filter((task) => task.kind === 'followUp' && task.doneAt === null);
  await tx.putMany(
    'tasks',
    open.map((task) => ({ ...task, doneAt: at })),
  );
}

/** The deal after a text went out: its sequence begun or gone on with, and the next step planned. What stood there before is kept for taking it back. */
export async function withNextStep(
  tx: Tx,
  before: Deal,
  contacted: Deal,
  messageId: string,
  at: string,
  planning: Planning | undefined,
  context: Context,
): Promise<Deal> {
  const task = await openFollowUp(tx, before.id);
  const sequence = await sequenceAfter(tx, before, at);
  const deal = { ...contacted, sequence };
  const message = await tx.require('messages', messageId);
  const next =
    planning && !sequence.ended ? await planFollowUp(tx, deal, message.channel, planning, context) : null;
  const ended = await endWritingReminders(tx, before.id, next === null, context.at);
  return {
    ...deal,
    nextAction: next ? next.nextAction : null,
    beforeSent: {
      messageId,
      nextAction: before.nextAction,
      sequence: before.sequence ?? null,
      lastContactChannel: before.lastContactChannel ?? null,
      task,
      planned: next && { taskId: next.task.id, dueAt: next.task.dueAt },
      ended: ended.filter(({ id }) => id !== task?.id),
    },
  };
}

/**
 * A text went out: reminders to write that were due are done, and follow-ups too where none is planned. What the person set for themselves,
 * and what is about content, stays.
 * @returns them as they stood
 */
async function endWritingReminders(tx: Tx, dealId: string, isLast: boolean, at: string): Promise<Task[]> {
  const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
  const due = rows.filter(
    ({ kind, doneAt, dueAt }) =>
      doneAt === null && ((kind === 'sendWindow' && dueAt <= at) || (kind === 'followUp' && isLast)),
  );
  await tx.putMany(
    'tasks',
    due.map((task) => ({ ...task, doneAt: at })),
  );
  return due;
}

/** A text that a person sends begins a new sequence where the last one ended by an answer or by the channel; what a person stopped stays so. */
async function sequenceAfter(tx: Tx, deal: Deal, at: string): Promise<Sequence> {
  const { sequence, block } = deal;
  const stays = sequence?.ended && (block !== null || sequence.ended.reason === 'byPerson');
  if (sequence && (!sequence.ended || stays)) return sequence;
  if (sequence) return { startedAt: at, ended: null };
  return { startedAt: (await seriesBegin(tx, deal)) ?? at, ended: null };
}

/** "Sent" was a mistake: the step it made goes and what it replaced comes back, each only where nobody changed it since. */
export async function withStepTakenBack(tx: Tx, deal: Deal, messageId: string): Promise<Deal> {
  const before = deal.beforeSent;
  if (before?.messageId !== messageId) return deal;
  const { planned } = before;
  const task = planned && (await tx.get('tasks', planned.taskId));
  const isAsPlanned = planned ? task?.dueAt === planned.dueAt && task.doneAt === null : true;
  if (isAsPlanned && before.task) await tx.put('tasks', before.task);
  else if (isAsPlanned && planned) await tx.delete('tasks', planned.taskId);
  await reopen(tx, before.ended ?? []);
  const isNextAsPlanned = (deal.nextAction?.dueAt ?? null) === (planned?.dueAt ?? null);
  return {
    ...deal,
    nextAction: isNextAsPlanned ? before.nextAction : deal.nextAction,
    sequence: before.sequence,
    lastContactChannel: before.lastContactChannel,
    beforeSent: null,
  };
}

/** Reminders as they stood; those that were removed since stay away. */
async function reopen(tx: Tx, ended: readonly Task[]): Promise<void> {
  const kept = await tx.getMany(
    'tasks',
    ended.map(({ id }) => id),
  );
  await tx.putMany(
    'tasks',
    ended.filter((_, index) => kept[index]?.doneAt != null),
  );
}

type FollowUp = { task: Task; nextAction: NonNullable<Deal['nextAction']> };

/** Plans a deal's next text and writes its reminder; null: the sequence is over, or no window ever opens. */
export async function planFollowUp(
  tx: Tx,
  deal: Deal,
  channel: Channel,
  planning: Planning,
  context: Context,
): Promise<FollowUp | null> {
  const toPlan = await dealToPlan(tx, deal, channel, planning.daysOff);
  const [planned] = plan(context.at, [toPlan], await contactsOf(tx, [deal]));
  return planned ? writeFollowUp(tx, deal, planned, planning, context) : null;
}

export async function writeFollowUp(
  tx: Tx,
  deal: Deal,
  planned: Planned,
  { ownZone, text }: Pick<Planning, 'ownZone' | 'text'>,
  context: Context,
): Promise<FollowUp | null> {
  if (planned.state === 'ended' || planned.state === 'noWindow') return null;
  const isKnown = planned.state === 'planned';
  const zone = isKnown ? planned.zone : ownZone;
  const dueAt = isKnown ? planned.at : morningOf(planned.notBefore, ownZone);
  const open = await openFollowUp(tx, deal.id);
  const task: Task = {
    ...open,
    id: open?.id ?? context.id('follow-up'),
    scope: workScope(deal.brandId),
    brandId: deal.brandId,
    createdAt: open?.createdAt ?? context.at,
    updatedAt: context.at,
    dealId: deal.id,
    creatorId: deal.creatorId,
    text: text || (open?.text ?? ''),
    kind: 'followUp',
    dueAt,
    zone,
    forUser: open?.forUser ?? context.by,
    doneAt: null,
    notifiedAt: null,
    plan: planned.step,
  };
  if (!open || !isSame(open, task)) await tx.put('tasks', task);
  const kind = planned.step.step === 0 ? 'firstContact' : 'followUp';
  return { task, nextAction: { kind, text: '', dueAt, zone } };
}

/** Nine o'clock of that day in a zone, or the instant itself where the day began later. */
function morningOf(instant: string, zone: string): string {
  const morning = instantOf(fieldsOf(instant, zone).day, '09:00', zone);
  return morning && morning > instant ? morning : instant;
}
