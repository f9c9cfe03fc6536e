import type { WriterFacts } from '@/components/outreach/writerOf';
import type { OwnLimits } from '@/lib/outreach/channels/measure';

export type OpenDraftsWish = { dealIds: readonly string[]; writer: WriterFacts; limits: OwnLimits };
export type ToOpenDrafts = OpenDraftsWish & { database: string; asked: number };
/** `open` null: it could not be read. */
export type FromOpenDrafts = { asked: number; open: string[] | null };

export type OpenDraftsClient = {
  /** The deals whose drafts ask for something; null where another question was asked meanwhile, or it could not be read. */
  ask: (wish: OpenDraftsWish) => Promise<string[] | null>;
  close: () => void;
};

/** The page's side of the worker that looks at drafts: one question is on its way, and of those that wait the last one counts. */
export function openDraftsClient(database: string): OpenDraftsClient {
  const worker = new Worker(new URL('./openDraftsWorker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  let isBusy = false;
  let waiting: { wish: OpenDraftsWish; answer: (open: string[] | null) => void } | null = null;
  let answer: (open: string[] | null) => void = () => undefined;

  function next(): void {
    isBusy = false;
    if (!waiting) return;
    const { wish, answer: following } = waiting;
    waiting = null;
    isBusy = true;
    answer = following;
    worker.postMessage({ ...wish, database, asked: ++asked } satisfies ToOpenDrafts);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromOpenDrafts>) => {
    answer(data.open);
    next();
  });
  worker.addEventListener('error', () => {
    answer(null);
    next();
  });

  return {
    ask(wish) {
      waiting?.answer(null);
      const { promise, resolve } = Promise.withResolvers<string[] | null>();
      waiting = { wish, answer: resolve };
      if (!isBusy) next();
      return promise;
    },
    close: () => worker.terminate(),
  };
}
