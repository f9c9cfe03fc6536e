import { commands } from '@/lib/commands';
import type { Change, StoredRow } from '@/lib/commands/changes';
import { type TableName, tableNames } from '@/lib/model/records';
import { type ChangesRow, database, type JianlianDatabase, tableOf } from '@/lib/store/database';
import { changesOf } from '@/lib/store/journal';
import { projection } from '@/lib/store/projection';
import { runOnDexie } from '@/lib/store/runOnDexie';
import type { Ground } from '../contract/ground';
import { outcomeOn, randomCommands } from '../contract/randomCommands';
import type { Dump } from './dump';
import { worldOf } from './known';
import type { Run } from './panel.entry';

/** What was there when the run began, the run, and what the journal says since, of all who wrote. */
export type Killed = { start: Dump; run: Run; acknowledged: number; journal: ChangesRow[] };

/** What the background and the panel may do by themselves while a run goes on. */
const byThemselves = [
  'addToPipeline',
  'ensureBrand',
  'forgetAddresses',
  'markTasksNotified',
  'resumeFollowUps',
];

let opened = 0;

/**
 * Says from the beginning what must be there: the same commands on another database, as many as were acknowledged or stand in the journal,
 * with what others wrote in its place. Needs fake-indexeddb. Also the pipeline's rows that follow from it.
 */
export async function replayed({ start, run, acknowledged, journal }: Killed) {
  const db = database(`replay-${opened++}`);
  await db.open();
  await fill(db, start);
  const ours = runner(db, run);
  for (const { n: _, ...entry } of journal) {
    const number = numberIn(run, entry.uid);
    if (number) await ours.upTo(number);
    else await bySomebodyElse(db, entry);
  }
  await ours.upTo(acknowledged);
  const dump = await contentOf(db);
  const rows = await rowsOf(db);
  await db.delete();
  return { dump, rows, ran: ours.ran() };
}

/** The place of one of our commands in its run, from 1; 0 for those of others. */
export const numberIn = ({ name }: Run, uid: string): number =>
  uid.startsWith(`${name}-`) ? Number(uid.slice(name.length + 1)) : 0;

function runner(db: JianlianDatabase, { known, seed, name, begin }: Run) {
  const asking = randomCommands(worldOf(known, seed), name, begin);
  const onDexie: Ground['run'] = (command, args, mutation) => runOnDexie(db, command, args, mutation);
  let asked = asking.next().value;
  let ran = 0;
  return {
    ran: () => ran,
    async upTo(number: number) {
      for (; ran < number; ran++) asked = asking.next(await outcomeOn({ run: onDexie }, asked)).value;
    },
  };
}

async function fill(db: JianlianDatabase, { tables, changes }: Dump): Promise<void> {
  for (const table of tableNames) await tableOf(db, table).bulkAdd(tables[table] as never[]);
  await db.changes.bulkAdd(changes);
}

async function contentOf(db: JianlianDatabase): Promise<Dump> {
  const tables = await Promise.all(
    tableNames.map(async (table) => [table, await tableOf(db, table).toArray()] as const),
  );
  return JSON.parse(
    JSON.stringify({
      tables: Object.fromEntries(tables),
      changes: await db.changes.orderBy('n').toArray(),
    }),
  );
}

async function rowsOf(db: JianlianDatabase) {
  const pipeline = projection(db, () => undefined);
  await pipeline.catchUp();
  const { rows } = pipeline.snapshot();
  pipeline.close();
  return JSON.parse(JSON.stringify(rows)) as { dealId: string }[];
}

/** Addresses stand in no list of changes: what forgets them runs again. All else is done by its list. */
async function bySomebodyElse(db: JianlianDatabase, entry: Omit<ChangesRow, 'n'>): Promise<void> {
  const { uid, name, at, by, batch } = entry;
  if (!byThemselves.includes(name)) throw new Error(`${name} ran, and nobody asked for it`);
  if (name === 'forgetAddresses') {
    await runOnDexie(db, commands.forgetAddresses, { at }, { uid, at, by, batch });
    return;
  }
  for (const change of changesOf(entry)) await applied(db, change, at);
  await db.changes.add(entry);
}

async function applied(db: JianlianDatabase, change: Change, at: string): Promise<void> {
  const rows = tableOf(db, change.table as TableName);
  if ('created' in change) return void (await rows.add(change.created as never));
  if ('deleted' in change) return rows.delete(change.id);
  const row = (await rows.get(change.id)) as StoredRow;
  const value = 'added' in change ? listAfter(row[change.field] as string[], change) : change.after;
  await rows.put({ ...row, [change.field]: value, updatedAt: at } as never);
}

const listAfter = (list: readonly string[], { added, removed }: { added: string[]; removed: string[] }) => [
  ...list.filter((one) => !removed.includes(one)),
  ...added,
];
