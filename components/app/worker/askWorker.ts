import { AppError } from '@/lib/errors';
import type { FromTask, ToTask } from './workerTask';

type Following = { signal?: AbortSignal; onProgress?: (done: number, total: number) => void };

/** Has a worker of its own do one thing; it ends with it. Stopped, it answers with what it did until then. @throws AppError */
export async function askWorker<Args, Result>(
  worker: Worker,
  args: Args,
  { signal, onProgress }: Following = {},
): Promise<Result> {
  const say = (message: ToTask<Args>) => worker.postMessage(message);
  const stop = () => say({ stop: true });
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromTask<Result>>) => {
    if ('progress' in data) onProgress?.(data.progress.done, data.progress.total);
    else if ('result' in data) resolve(data.result);
    else reject(new AppError(data.failed.code, data.failed.details));
  });
  worker.addEventListener('error', (event) => reject(AppError.from(event.message)));
  signal?.addEventListener('abort', stop);
  say({ args });
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}
