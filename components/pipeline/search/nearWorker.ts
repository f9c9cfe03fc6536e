import { typoIndex } from '@/lib/store/query/typos/typoIndex';
import type { FromNearWorker, ToNearWorker } from './nearClient';

/** So many are more than anyone looks through. */
const mostGiven = 200;

/** The worker of the search: holds the words of all rows, so that looking for mistakes in 80,000 of them never keeps a key waiting. */
const index = typoIndex();

addEventListener('message', ({ data }: MessageEvent<ToNearWorker>) => {
  if ('ask' in data) {
    const all = [...index.near(data.search)].sort(([, one], [, other]) => one - other);
    postMessage({ asked: data.ask, near: new Map(all.slice(0, mostGiven)) } satisfies FromNearWorker);
    return;
  }
  for (const [id, text] of data.put) index.set(id, text);
  for (const id of data.gone) index.delete(id);
});
