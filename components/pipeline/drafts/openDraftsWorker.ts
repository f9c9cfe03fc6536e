import '@/components/app/jitless';
import { writerOf } from '@/components/outreach/writerOf';
import { openStore } from '@/lib/store';
import { openDrafts } from './openDrafts';
import type { FromOpenDrafts, ToOpenDrafts } from './openDraftsClient';

/** The worker that knows which drafts ask for something, so that looking at thousands never keeps a key waiting. */
let drafts: Promise<ReturnType<typeof openDrafts>> | undefined;
let turn: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToOpenDrafts>) => {
  turn = turn.then(() => answer(data));
});

async function answer({ database, asked, dealIds, writer, limits }: ToOpenDrafts): Promise<void> {
  drafts ??= openStore({ name: database }).then(openDrafts);
  const { now: _, ...lasting } = writer;
  try {
    const setup = JSON.stringify([lasting, limits]);
    const open = await (await drafts).ask(dealIds, writerOf(writer), limits, setup);
    postMessage({ asked, open } satisfies FromOpenDrafts);
  } catch (error) {
    console.error('openDrafts', error);
    postMessage({ asked, open: null } satisfies FromOpenDrafts);
  }
}
