import { askWorker } from '@/components/app/worker/askWorker';
import type { AllFates } from './draftAll';
import type { DraftsTask } from './draftsWorker';

type Following = Parameters<typeof askWorker>[2];

/** Drafts for many in a worker of their own. @throws AppError; what was written until then stays */
export const draftsInWorker = (task: DraftsTask, following?: Following): Promise<AllFates> =>
  askWorker(new Worker(new URL('./draftsWorker.ts', import.meta.url), { type: 'module' }), task, following);
