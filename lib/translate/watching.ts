import { AppError } from '@/lib/errors';
import type { Watch } from './provider';

/** How long a translator may be silent before it counts as hanging. A browser's model may take its time to begin. */
export const silence = { service: 30_000, model: 60_000 } as const;

type Watching = {
  signal: AbortSignal;
  /** Something came: the silence begins anew. */
  heard: () => void;
};

/**
 * Runs until done, cancelled or silent for too long. Nothing waits for a promise that never settles.
 * Throws AppError `translate.cancelled` or `translate.noAnswer`.
 */
export async function watched<Value>(
  { signal }: Pick<Watch, 'signal'>,
  limit: { ms: number; host: string },
  run: (watching: Watching) => Promise<Value>,
): Promise<Value> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason));
  });
  ended.catch(() => undefined);
  const cancel = () => stop.abort(new AppError('translate.cancelled'));
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        stop.abort(
          new AppError('translate.noAnswer', { host: limit.host, seconds: String(limit.ms / 1000) }),
        ),
      limit.ms,
    );
  };
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  heard();
  try {
    return await Promise.race([run({ signal: stop.signal, heard }), ended]);
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    if (!stop.signal.aborted) stop.abort();
  }
}
