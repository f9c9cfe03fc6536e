import { AppError, type ErrorCode } from '@/lib/errors';
import type { FromWorker, ImportTasks, Phase, TaskName, ToWorker } from './importTasks';

export type Progress = { phase: Phase; done: number; total: number };
export type ImportClient = {
  run: <T extends TaskName>(
    task: T,
    args: ImportTasks[T]['args'],
    onProgress?: (progress: Progress) => void,
  ) => Promise<ImportTasks[T]['result']>;
  /** Stops the task that runs: what it has written stays, and its result says so. */
  stop: () => void;
  close: () => void;
};

/** The page's side of its worker. `database`: the store both of them have open. */
export function importClient(database: string): ImportClient {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  const open = new Map<
    number,
    { done: (result: never) => void; fail: (error: AppError) => void; progress: (progress: Progress) => void }
  >();
  let last = 0;
  const say = (message: ToWorker) => worker.postMessage(message);
  say({ database });

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const task = open.get(data.n);
    if (!task) return;
    if ('progress' in data) return task.progress(data.progress);
    open.delete(data.n);
    if ('failed' in data) task.fail(new AppError(data.failed.code as ErrorCode, data.failed.details));
    else task.done(data.result as never);
  });
  worker.addEventListener('error', (event) => {
    for (const { fail } of open.values()) fail(AppError.from(event.message));
    open.clear();
  });

  return {
    run: (task, args, onProgress = () => undefined) =>
      new Promise((done, fail) => {
        const n = ++last;
        open.set(n, { done: done as (result: never) => void, fail, progress: onProgress });
        say({ task, n, args } as ToWorker);
      }),
    stop: () => say({ stop: last }),
    close: () => worker.terminate(),
  };
}
