import { useCallback, useState } from 'react';
import type { Command } from '@/lib/commands/command';
import { AppError } from '@/lib/errors';
import type { RunOptions, Store } from '@/lib/store';
import { useStore } from './useStore';

export type Ran<Result> = {
  uid: string;
  result: Result;
  changes: Awaited<ReturnType<Store['run']>>['changes'];
};

/** Runs a command; a refusal becomes `error` (shown in place) and `run` answers null. The next run clears it. */
export function useCommand<Args, Result>(command: Command<Args, Result>) {
  const store = useStore();
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);

  const run = useCallback(
    async (args: NoInfer<Args>, options?: RunOptions): Promise<Ran<Result> | null> => {
      setBusy(true);
      setError(null);
      try {
        return await store.run(command, args, options);
      } catch (cause) {
        const failure = AppError.from(cause);
        if (failure.code === 'internal') console.error(command.name, cause);
        setError(failure);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [store, command],
  );

  return { run, error, busy, clear: useCallback(() => setError(null), []) };
}
