import './jitless';
import type { Change } from '@/lib/commands/changes';
import { openStore, type Store } from '@/lib/store';
import { kindsOfChanges } from './worker/kindsOfChanges';
import { workerTask } from './worker/workerTask';

export type UndoTask = { database: string; batch: string };
export type UndoneElsewhere = Awaited<ReturnType<Store['undoBatch']>> & {
  /** One change of each kind. */
  changes: Change[];
};

/** The worker that takes many commands back, so that the screen never waits. */
workerTask<UndoTask, UndoneElsewhere>(async ({ database, batch }, { signal, report }) => {
  const store = await openStore({ name: database });
  const kinds = kindsOfChanges(store);
  const undone = await store.undoBatch(batch, { signal, onProgress: report });
  store.close();
  return { ...undone, changes: kinds() };
});
