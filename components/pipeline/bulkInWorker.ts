import { askWorker } from '@/components/app/worker/askWorker';
import type { BulkRan, BulkTask } from './bulkWorker';

/** Runs a command many times in a worker of its own. @throws AppError; what was written until then stays */
export const bulkInWorker = (task: BulkTask, following: Parameters<typeof askWorker>[2]): Promise<BulkRan> =>
  askWorker(new Worker(new URL('./bulkWorker.ts', import.meta.url), { type: 'module' }), task, following);
