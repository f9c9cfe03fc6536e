import type { Deal } from '@/lib/model/deal';
import type { Deliverable } from '@/lib/model/deliverable';
import { workScope } from '@/lib/model/record';
import type { Task } from '@/lib/model/task';
import { contentReminders } from '@/lib/outreach/contentReminders';
import { isOpen } from '@/lib/pipeline/postLinks';
import type { Context } from './command';
import type { Tx } from './tx';

type Due = Pick<Task, 'kind' | 'dueAt' | 'zone'>;
const contentKinds: readonly Task['kind'][] = ['contentSoon', 'contentTomorrow', 'contentLate'];
const hour = 3_600_000;
/** The reminder to look at a post comes four hours before its day is over. */
const checkAfter = 20 * hour;

/** Sets the reminders of a piece of content anew, as it stands now: those before and after its day, or none once it is posted or off. */
export async function remindOfContent(
  tx: Tx,
  context: Context,
  deal: Deal,
  deliverable: Deliverable,
): Promise<void> {
  const { dueAt, zone } = deliverable;
  const creator = await tx.require('creators', deal.creatorId);
  const due: Due[] =
    isOpen(deliverable) && dueAt !== null && zone !== null
      ? contentReminders(dueAt, zone, creator, context.at).map((one) => ({ ...one, zone }))
      : [];
  await replaceTasks(tx, context, deal, deliverable, contentKinds, due);
}

/** Sets or ends the reminder to look for the label on a post. `from` null: it was found. */
export async function remindOfCheck(
  tx: Tx,
  context: Context,
  deal: Deal,
  deliverable: Deliverable,
  from: string | null,
): Promise<void> {
  const due: Due[] =
    from === null
      ? []
      : [
          {
            kind: 'disclosureCheck',
            dueAt: new Date(Date.parse(from) + checkAfter).toISOString(),
            zone: deliverable.zone ?? 'UTC',
          },
        ];
  await replaceTasks(tx, context, deal, deliverable, ['disclosureCheck'], due);
}

/** Open reminders of these kinds that still hold are moved, those that no longer do are done, missing ones are made. */
async function replaceTasks(
  tx: Tx,
  context: Context,
  deal: Deal,
  deliverable: Deliverable,
  kinds: readonly Task['kind'][],
  due: readonly Due[],
): Promise<void> {
  const { rows } = await tx.page('tasks', 'dealId', { equals: [deal.id] }, null, 1000);
  const open = rows.filter(
    (task) => task.aboutId === deliverable.id && kinds.includes(task.kind) && task.doneAt === null,
  );
  for (const task of open) {
    const next = due.find(({ kind }) => kind === task.kind);
    if (!next) await tx.put('tasks', { ...task, doneAt: context.at });
    else if (next.dueAt !== task.dueAt) await tx.put('tasks', { ...task, ...next, notifiedAt: null });
  }
  for (const one of due) {
    if (open.some(({ kind }) => kind === one.kind)) continue;
    await tx.put('tasks', {
      id: context.id(`task ${one.kind} ${deliverable.id}`),
      scope: workScope(deal.brandId),
      brandId: deal.brandId,
      createdAt: context.at,
      updatedAt: context.at,
      dealId: deal.id,
      creatorId: deal.creatorId,
      aboutId: deliverable.id,
      text: deliverable.about,
      ...one,
      forUser: context.by,
      doneAt: null,
      notifiedAt: null,
    });
  }
}
