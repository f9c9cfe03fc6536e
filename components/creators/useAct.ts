import { useState } from 'react';
import { useStore } from '@/components/app/useStore';
import { useToast } from '@/components/app/useToast';
import type { Command } from '@/lib/commands/command';
import { AppError } from '@/lib/errors';

type Ran<Result> = { uid: string; result: Result };
type Options = {
  /** Said in a toast with undo once it is done. */
  said?: string;
  /** Commands of one batch are taken back together. */
  batch?: string;
};
export type Act = <Args, Result>(
  command: Command<Args, Result>,
  args: NoInfer<Args>,
  options?: Options,
) => Promise<Ran<Result> | null>;

/** Runs whichever command a part of the screen needs: a refusal becomes `error`, shown in place, and the answer is null. */
export function useAct(): { act: Act; error: AppError | null; clear: () => void } {
  const store = useStore();
  const toasts = useToast();
  const [error, setError] = useState<AppError | null>(null);

  const act: Act = async (command, args, { said, batch } = {}) => {
    setError(null);
    try {
      const ran = await store.run(command, args, batch ? { batch } : {});
      if (said) toasts.show({ text: said, undo: batch ? { batch } : { uid: ran.uid } });
      return ran;
    } catch (cause) {
      const failure = AppError.from(cause);
      if (failure.code === 'internal') console.error(command.name, cause);
      setError(failure);
      return null;
    }
  };
  return { act, error, clear: () => setError(null) };
}
