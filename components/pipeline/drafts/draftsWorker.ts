import '@/components/app/jitless';
import { workerTask } from '@/components/app/worker/workerTask';
import { type WriterFacts, writerOf } from '@/components/outreach/writerOf';
import { openStore } from '@/lib/store';
import { type AllFates, type DraftWish, draftAll } from './draftAll';

export type DraftsTask = {
  database: string;
  dealIds: readonly string[];
  wish: Omit<DraftWish, 'writer'> & { writer: WriterFacts };
  batch: string;
};

/** The worker of drafts for many: they are read, made and written here, so that the screen never waits. */
workerTask<DraftsTask, AllFates>(async ({ database, dealIds, wish, batch }, watch) => {
  const store = await openStore({ name: database });
  const fates = await draftAll(
    store,
    dealIds,
    { ...wish, writer: writerOf(wish.writer) },
    { ...watch, batch },
  );
  store.close();
  return fates;
});
