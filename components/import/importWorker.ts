import '@/components/app/jitless';
import { AppError } from '@/lib/errors';
import { openStore, type Store } from '@/lib/store';
import type { FromWorker, Phase, ToWorker } from './importTasks';
import { sheetTasks } from './sheetTasks';

/** The worker of the page: files are read, rehearsed and written here, so that the screen never waits. */
const say = (message: FromWorker) => postMessage(message);
let opening: Promise<Store> | undefined;
const stops = new Map<number, AbortController>();
const tasks = sheetTasks(async () => {
  if (!opening) throw new AppError('store.closed');
  return opening;
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('database' in data) {
    opening = openStore({ name: data.database });
    return;
  }
  if ('stop' in data) {
    stops.get(data.stop)?.abort();
    return;
  }
  void perform(data);
});

/** Milliseconds between two words on how far it is: the screen is drawn for each. */
const seldom = 60;

async function perform({ task, n, args }: Extract<ToWorker, { task: string }>): Promise<void> {
  const stop = new AbortController();
  let lastSaid = Number.NEGATIVE_INFINITY;
  stops.set(n, stop);
  const watch = {
    signal: stop.signal,
    report(phase: Phase, done: number, total: number) {
      if (done < total && performance.now() - lastSaid < seldom) return;
      lastSaid = performance.now();
      say({ n, progress: { phase, done, total } });
    },
  };
  try {
    const run = tasks[task] as (given: unknown, watching: typeof watch) => Promise<unknown>;
    say({ n, result: await run(args, watch) });
  } catch (error) {
    const failure = AppError.from(error);
    if (failure.code === 'internal') console.error(task, error);
    say({ n, failed: { code: failure.code, details: failure.details } });
  } finally {
    stops.delete(n);
  }
}
