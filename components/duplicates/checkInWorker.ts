import { AppError, type ErrorCode } from '@/lib/errors';
import type { DuplicateCheck } from '@/lib/store';

export type CheckProgress = { phase: 'reading' | 'comparing'; done: number; total: number };
export type FromWorker =
  | { progress: CheckProgress }
  | { result: DuplicateCheck }
  | { failed: { code: ErrorCode; details: Record<string, string> } };

/** Checks the pool of a database in a worker of its own, which ends with it: nothing of 20,000 people stays in memory. */
export function checkInWorker(
  database: string,
  onProgress: (progress: CheckProgress) => void,
): Promise<DuplicateCheck> {
  const worker = new Worker(new URL('./duplicatesWorker.ts', import.meta.url), { type: 'module' });
  const found = new Promise<DuplicateCheck>((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('result' in data) done(data.result);
      else fail(new AppError(data.failed.code, data.failed.details));
    });
    worker.addEventListener('error', (event) => fail(AppError.from(event.message)));
  });
  worker.postMessage({ database });
  return found.finally(() => worker.terminate());
}
