import '@/components/app/jitless';
import { kindsOfChanges } from '@/components/app/worker/kindsOfChanges';
import { workerTask } from '@/components/app/worker/workerTask';
import { commandNamed } from '@/lib/commands';
import type { Change } from '@/lib/commands/changes';
import { AppError } from '@/lib/errors';
import { openStore } from '@/lib/store';

/** `all`: the arguments of each time the command is run. */
export type BulkTask = { database: string; command: string; all: readonly unknown[]; batch: string };
/** Stopped, there are fewer results than arguments. */
export type BulkRan = { results: unknown[]; changes: Change[] };

/** The worker that does something to many, so that the screen never waits. */
workerTask<BulkTask, BulkRan>(async ({ database, command: name, all, batch }, { signal, report }) => {
  const command = commandNamed(name);
  if (!command) throw new AppError('internal', { command: name });
  const store = await openStore({ name: database });
  const kinds = kindsOfChanges(store);
  const results: unknown[] = [];
  await store.runMany(command, oneByOne(all as never[]), {
    batch,
    signal,
    onDone(result) {
      results.push(result);
      report(results.length, all.length);
    },
  });
  store.close();
  return { results, changes: kinds() };
});

async function* oneByOne<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}
