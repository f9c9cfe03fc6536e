import { commandNamed } from '@/lib/commands';
import type { Command } from '@/lib/commands/command';
import { type Kept, revert } from '@/lib/commands/revert';
import { AppError } from '@/lib/errors';
import type { ChangesRow, JianlianDatabase } from './database';
import { changesOf } from './journal';

export type Undone = { uid: string; reverted: number; kept: (Kept & { by: string | null })[] };
type Run = <Args, Result>(
  command: Command<Args, Result>,
  args: Args,
  options: { undoes: string },
) => Promise<{ uid: string; result: Result }>;

/**
 * Takes one command back: by its inverse, or by its counter-command where it was sent outside. That it is taken back is written with it.
 * @throws AppError `undo.nothing` (unknown or already undone), `undo.notPossible`
 */
export async function undo(db: JianlianDatabase, run: Run, uid: string): Promise<Undone> {
  const entry = await db.changes.where('uid').equals(uid).first();
  if (!entry || entry.undoneAt !== null) throw new AppError('undo.nothing');
  return entry.counter ? byCounter(run, uid, entry.counter) : byInverse(db, run, entry);
}

async function byCounter(
  run: Run,
  uid: string,
  { name, args }: { name: string; args: unknown },
): Promise<Undone> {
  const command = commandNamed(name);
  if (!command) throw new AppError('undo.notPossible');
  const ran = await run(command, args as never, { undoes: uid });
  const { kept = [] } = (ran.result ?? {}) as { kept?: Kept[] };
  return { uid: ran.uid, reverted: 1, kept: kept.map((one) => ({ ...one, by: null })) };
}

async function byInverse(db: JianlianDatabase, run: Run, entry: ChangesRow): Promise<Undone> {
  if (!entry.undoable) throw new AppError('undo.notPossible');
  const inverse = { uid: entry.uid, changes: changesOf(entry) as never };
  const ran = await run(revert, inverse, { undoes: entry.uid });
  const kept = await Promise.all(
    ran.result.kept.map(async (one) => ({ ...one, by: await changedSinceBy(db, entry, one) })),
  );
  return { uid: ran.uid, reverted: ran.result.reverted, kept };
}

async function changedSinceBy(
  db: JianlianDatabase,
  entry: ChangesRow,
  { table, id, field, key }: Kept,
): Promise<string | null> {
  const since = await db.changes
    .where('n')
    .above(entry.n ?? 0)
    .reverse()
    .filter((other) =>
      changesOf(other).some(
        (one) =>
          one.table === table &&
          one.id === id &&
          (field === null ||
            !('field' in one) ||
            (one.field === field && (key === undefined || !('key' in one) || one.key === key))),
      ),
    )
    .first();
  return since?.by ?? null;
}
