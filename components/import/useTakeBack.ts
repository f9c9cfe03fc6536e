import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import type { ImportDesk } from './importDesk';

/** Takes an import back and says how that went. */
export function useTakeBack(desk: ImportDesk) {
  const { t } = useT();
  const toasts = useToast();
  return {
    async undo(id: string, name: string): Promise<void> {
      const undone = await desk.takeBack(id, name);
      if (!undone) return;
      const { kept, isWhole } = undone;
      const whole = kept.length > 0 ? t('import.undonePartly', { count: kept.length }) : t('import.undone');
      toasts.show({ text: isWhole ? whole : t('import.undoStopped') });
    },
  };
}
