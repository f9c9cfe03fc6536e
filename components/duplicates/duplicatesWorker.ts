import '@/components/app/jitless';
import { AppError } from '@/lib/errors';
import { openStore } from '@/lib/store';
import type { FromWorker } from './checkInWorker';

/** The worker of one check: the whole pool is read and compared here, so that the screen never waits. */
const say = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<{ database: string }>) => void check(data.database));

async function check(name: string): Promise<void> {
  try {
    const store = await openStore({ name });
    const result = await store.duplicates.check((phase, done, total) =>
      say({ progress: { phase, done, total } }),
    );
    store.close();
    say({ result });
  } catch (error) {
    const failure = AppError.from(error);
    if (failure.code === 'internal') console.error('duplicates', error);
    say({ failed: { code: failure.code, details: failure.details } });
  }
}
