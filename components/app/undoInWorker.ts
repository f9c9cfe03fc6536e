import type { UndoneElsewhere, UndoTask } from './undoWorker';
import { askWorker } from './worker/askWorker';

/** Takes many commands back in a worker of their own. @throws AppError `undo.nothing` */
export const undoInWorker = (
  task: UndoTask,
  following: Parameters<typeof askWorker>[2],
): Promise<UndoneElsewhere> =>
  askWorker(new Worker(new URL('./undoWorker.ts', import.meta.url), { type: 'module' }), task, following);
