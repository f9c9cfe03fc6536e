import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { channelSchema } from '@/lib/model/message';
import { idSchema, instantSchema, zoneIdSchema } from '@/lib/model/record';
import { type DealToPlan, plan } from '@/lib/outreach/plan/plan';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { contactsOf, dealToPlan, seriesBegin } from './dealToPlan';
import {
  endedSequence,
  finishFollowUp,
  openFollowUp,
  planFollowUp,
  plannedDealSchema,
  writeFollowUp,
} from './followUps';

/** Begins the steps of a deal, or goes on with those that a person had stopped; the next text is planned. */
export const startSequence = defineCommand({
  name: 'startSequence',
  kind: 'intent',
  args: () => plannedDealSchema.extend({ channel: channelSchema }),

  async run(tx, { dealId, channel, planning }, context) {
    const found = await tx.require('deals', dealId);
    if (found.block) throw new AppError('creator.doNotContact', { dealId });
    const startedAt =
      (found.sequence?.ended?.reason === 'byPerson' ? found.sequence.startedAt : undefined) ??
      (await seriesBegin(tx, found)) ??
      context.at;
    const deal = { ...found, sequence: { startedAt, ended: null } };
    const next = await planFollowUp(tx, deal, channel, planning, context);
    await tx.put('deals', { ...deal, nextAction: next?.nextAction ?? deal.nextAction });
    await dealActivity(tx, context, deal, 'sequenceStarted', { dueAt: next?.task.dueAt ?? null });
    return { dueAt: next?.task.dueAt ?? null };
  },
});

/** The mail came back, the platform lets no further message through, or a person wants no more texts. The steps end; nobody is blocked. */
export const stopSequence = defineCommand({
  name: 'stopSequence',
  kind: 'fact',
  args: () => z.object({ dealId: idSchema, reason: z.enum(['bounced', 'platformLimit', 'byPerson']) }),

  async run(tx, { dealId, reason }, context) {
    const deal = await tx.require('deals', dealId);
    const isStep = deal.nextAction?.kind === 'followUp' || deal.nextAction?.kind === 'firstContact';
    await tx.put('deals', {
      ...deal,
      sequence: endedSequence(deal, reason, context.at) ?? {
        startedAt: (await seriesBegin(tx, deal)) ?? context.at,
        ended: { reason, at: context.at },
      },
      nextAction: isStep ? null : deal.nextAction,
    });
    await finishFollowUp(tx, dealId, context.at);
    await dealActivity(tx, context, deal, 'sequenceStopped', { reason });
  },
});

/** A person chose another moment for the next text; it stays there, whatever the windows say. */
export const moveFollowUp = defineCommand({
  name: 'moveFollowUp',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema, dueAt: instantSchema, zone: zoneIdSchema }),

  async run(tx, { dealId, dueAt, zone }, context) {
    const deal = await tx.require('deals', dealId);
    const task = await openFollowUp(tx, dealId);
    if (!task) throw new AppError('record.missing', { table: 'tasks', id: dealId });
    const kept = task.plan && { ...task.plan, because: 'person' as const, closesAt: null, skipped: [] };
    await tx.put('tasks', { ...task, dueAt, zone, notifiedAt: null, plan: kept ?? null });
    const kind = deal.nextAction?.kind === 'firstContact' ? 'firstContact' : 'followUp';
    await tx.put('deals', { ...deal, nextAction: { kind, text: '', dueAt, zone } });
    await dealActivity(tx, context, deal, 'reminderSet', { kind: 'followUp', dueAt, zone });
  },
});

/** The computer slept through these windows: each text gets its next window, one by one. Runs by itself, so nothing of it is an undo of anybody's. */
export const resumeFollowUps = defineCommand({
  name: 'resumeFollowUps',
  kind: 'intent',
  undoable: false,
  args: () => z.object({ deals: z.array(plannedDealSchema).max(100) }),

  async run(tx, { deals: asked }, context) {
    const { rows: ahead } = await tx.page('tasks', 'dueAt', { from: context.at }, null, 1000);
    const taken = ahead.filter(({ doneAt }) => doneAt === null).map(({ dueAt }) => dueAt);
    const late: { deal: DealToPlan; planning: (typeof asked)[number]['planning'] }[] = [];
    for (const { dealId, planning } of asked) {
      const deal = await tx.get('deals', dealId);
      const closesAt = deal && (await openFollowUp(tx, dealId))?.plan?.closesAt;
      if (!deal || !closesAt || closesAt > context.at) continue;
      const channel = (await openFollowUp(tx, dealId))?.plan?.channel ?? 'email';
      late.push({ deal: await dealToPlan(tx, deal, channel, planning.daysOff), planning });
    }
    const rows = await tx.getMany(
      'deals',
      late.map(({ deal }) => deal.dealId),
    );
    const found = rows.flatMap((row) => (row ? [row] : []));
    const planned = plan(
      context.at,
      late.map(({ deal }) => deal),
      await contactsOf(tx, found),
      taken,
    );
    let moved = 0;
    for (const [index, deal] of found.entries()) {
      const next = await writeFollowUp(tx, deal, planned[index]!, late[index]!.planning, context);
      if (!next) continue;
      moved += 1;
      await tx.put('deals', { ...deal, nextAction: next.nextAction });
      await dealActivity(tx, context, deal, 'followUpMoved', {
        dueAt: next.task.dueAt,
        zone: next.task.zone,
      });
    }
    return { moved };
  },
});
