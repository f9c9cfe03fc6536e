import type { Change } from '@/lib/commands/changes';
import { isDraft } from '@/lib/model/message';
import { dealsOfBrandChange } from './brandChange';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';

/** Of a message only what was sent or came counts: of a draft that is being written, that it is there. */
const ofMessages = new Set(['state', 'channel', 'sentAt', 'sentText']);

/**
 * Which rows a list of changes touches: the deals themselves, those of touched people, accounts, reminders and messages, and those
 * that hang on what changed in their brand.
 */
export async function dealsTouched(db: JianlianDatabase, changes: readonly Change[]): Promise<string[]> {
  const { whole, drafts } = await rowsTouched(db, changes);
  return [...whole, ...drafts.keys()];
}

/**
 * The same told apart. `drafts`: deals with which nothing happened but that a draft came or is there (true) or went (false), which changes one mark in
 * their rows: drafts for thousands would else have thousands of rows read anew.
 */
export async function rowsTouched(
  db: JianlianDatabase,
  changes: readonly Change[],
): Promise<{ whole: ReadonlySet<string>; drafts: ReadonlyMap<string, boolean> }> {
  const deals = new Set<string>();
  const drafts = new Map<string, boolean>();
  const creators = new Set<string>();
  const profiles = new Set<string>();
  /** Drafts in which something was written: what told of their coming may be gone, since each save takes the place of the one before. */
  const written = new Set<string>();
  const ofDeals = { tasks: new Set<string>(), messages: new Set<string>() };
  for (const change of changes) {
    if (change.table === 'deals') deals.add(change.id);
    else if (change.table === 'creators') creators.add(change.id);
    else if (change.table === 'profiles') {
      profiles.add(change.id);
      for (const id of creatorsSaid(change)) creators.add(id);
    } else if (change.table === 'tasks' || change.table === 'messages') {
      const row = 'created' in change ? change.created : 'deleted' in change ? change.deleted : null;
      if (row && change.table === 'messages' && row.state === 'draft')
        drafts.set(String(row.dealId), 'created' in change);
      else if (row) deals.add(String(row.dealId ?? ''));
      else if (change.table === 'tasks' || ('field' in change && ofMessages.has(change.field)))
        ofDeals[change.table].add(change.id);
      else written.add(change.id);
    } else if (change.table === 'brands')
      for (const id of await dealsOfBrandChange(db, change)) deals.add(id);
  }
  for (const task of await tableOf(db, 'tasks').bulkGet([...ofDeals.tasks]))
    if (task?.dealId) deals.add(task.dealId);
  for (const message of await tableOf(db, 'messages').bulkGet([...ofDeals.messages, ...written])) {
    if (!message) continue;
    if (ofDeals.messages.has(message.id)) deals.add(message.dealId);
    else if (isDraft(message) && !drafts.has(message.dealId)) drafts.set(message.dealId, true);
  }
  for (const profile of await tableOf(db, 'profiles').bulkGet([...profiles]))
    if (profile) creators.add(profile.creatorId);
  for (const id of await idsBy(db, '[creatorId+id]', creators)) deals.add(id);
  for (const id of deals) drafts.delete(id);
  return { whole: deals, drafts };
}

/** Whose account it was and is: one that moved or is gone leaves a row behind. */
function creatorsSaid(change: Change): string[] {
  const row = 'created' in change ? change.created : 'deleted' in change ? change.deleted : null;
  if (row) return [String(row.creatorId)];
  return 'after' in change && change.field === 'creatorId'
    ? [String(change.before), String(change.after)]
    : [];
}

async function idsBy(db: JianlianDatabase, index: string, values: ReadonlySet<string>): Promise<string[]> {
  if (values.size === 0) return [];
  const ranges = [...values].map((value) => [[value], [value, []]]);
  return tableOf(db, 'deals')
    .where(index)
    .inAnyRange(ranges as never)
    .primaryKeys();
}
