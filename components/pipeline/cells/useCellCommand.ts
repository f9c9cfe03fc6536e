import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import type { Command } from '@/lib/commands/command';
import { AppError } from '@/lib/errors';
import type { PipelineRow } from '@/lib/store';
import { rowName } from '../rowName';

/** Runs what a cell asks for and says what changed, with undo; or why it could not be. False: it was refused. */
export function useCellCommand(row: PipelineRow, label: string) {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  return async <Args, Result>(command: Command<Args, Result>, args: NoInfer<Args>): Promise<boolean> => {
    try {
      const { uid, changes } = await store.run(command, args);
      const text = t('pipeline.cells.changed', { name: rowName(row) ?? t('pipeline.noName'), field: label });
      if (changes.length > 0) toasts.show({ text, undo: { uid } });
      return true;
    } catch (error) {
      toasts.show({ text: errorText(t, AppError.from(error)) });
      return false;
    }
  };
}
