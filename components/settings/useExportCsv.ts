import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { download } from '@/components/app/download';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { AppError } from '@/lib/errors';
import {
  type CreatorColumn,
  type CreatorWords,
  creatorColumns,
  creatorTable,
} from '@/lib/files/creatorTable';
import { csvText } from '@/lib/files/exportCsv';
import { exportName } from '@/lib/files/fileName';
import { creatorLines } from './creatorLines';
import { useOwnZone } from './useOwnZone';

/** The list for a spreadsheet. It cannot be imported again whole, so it does not count as a backup. */
export function useExportCsv(): () => Promise<void> {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const zone = useOwnZone();

  return useCallback(async () => {
    try {
      const { tables, exportedAt } = await store.backup.exportAll();
      const lines = creatorLines(tables, {
        stageName: ({ name, kind }) => name ?? t(`stageKinds.${kind}`),
        nextStepName: (kind) => t(`creator.nextStep.kinds.${kind}`),
      });
      const text = csvText(creatorTable(lines, wordsOf(t)));
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), exportName(exportedAt, zone, 'csv'));
      toasts.show({ text: t('exported.csv') });
    } catch (error) {
      toasts.show({ text: errorText(t, AppError.from(error)) });
    }
  }, [store, toasts, t, zone]);
}

const wordsOf = (t: TFunction): CreatorWords => ({
  columns: Object.fromEntries(
    creatorColumns.map((column) => [column, t(`settings.csv.columns.${column}`)]),
  ) as Record<CreatorColumn, string>,
  exact: t('settings.csv.exact'),
  rounded: t('settings.csv.rounded'),
  yes: t('settings.csv.yes'),
  no: t('settings.csv.no'),
});
