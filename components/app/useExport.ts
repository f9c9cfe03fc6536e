import { useCallback } from 'react';
import { AppError } from '@/lib/errors';
import { jsonFile } from '@/lib/files/exportJson';
import { exportName } from '@/lib/files/fileName';
import { download } from './download';
import { errorText } from './errorText';
import { ownZone } from './ownZone';
import { useSettings } from './useSettings';
import { useStore } from './useStore';
import { useT } from './useT';
import { useToast } from './useToast';

/** Everything as one JSON file; the day of the last export is kept for the status line. */
export function useExport() {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const { settings } = useSettings();

  const exportJson = useCallback(async () => {
    try {
      const content = await store.backup.exportAll();
      download(jsonFile(content), exportName(content.exportedAt, ownZone(settings.zone).zone, 'json'));
      await store.backup.noteExport(content.exportedAt);
      toasts.show({ text: t('exported.json') });
    } catch (error) {
      toasts.show({ text: errorText(t, AppError.from(error)) });
    }
  }, [store, toasts, t, settings.zone]);

  return { exportJson };
}
