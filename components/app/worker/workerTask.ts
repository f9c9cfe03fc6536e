import { AppError, type ErrorCode } from '@/lib/errors';

export type Watch = {
  signal: AbortSignal;
  /** How far it is. */
  report: (done: number, total: number) => void;
};
export type ToTask<Args> = { args: Args } | { stop: true };
export type FromTask<Result> =
  | { progress: { done: number; total: number } }
  | { result: Result }
  | { failed: { code: ErrorCode; details: Record<string, string> } };

/** Milliseconds between two words on how far it is: the screen is drawn for each. */
const seldom = 60;

/** Makes this worker one that does one thing for its page, says how far it is, and can be stopped. See `askWorker`. */
export function workerTask<Args, Result>(perform: (args: Args, watch: Watch) => Promise<Result>): void {
  const stop = new AbortController();
  const say = (message: FromTask<Result>) => postMessage(message);
  let lastSaid = Number.NEGATIVE_INFINITY;

  function report(done: number, total: number): void {
    if (done < total && performance.now() - lastSaid < seldom) return;
    lastSaid = performance.now();
    say({ progress: { done, total } });
  }

  async function answer(args: Args): Promise<void> {
    try {
      say({ result: await perform(args, { signal: stop.signal, report }) });
    } catch (error) {
      const failure = AppError.from(error);
      if (failure.code === 'internal') console.error(error);
      say({ failed: { code: failure.code, details: failure.details } });
    }
  }

  addEventListener('message', ({ data }: MessageEvent<ToTask<Args>>) => {
    if ('stop' in data) stop.abort();
    else void answer(data.args);
  });
}
