import { useCallback } from 'react';
import { download } from '@/components/app/download';
import { useT } from '@/components/app/useT';
import { csvText } from '@/lib/files/exportCsv';
import type { ImportDesk } from './importDesk';
import type { DryRun } from './importTasks';
import { useFaultWords } from './useFaultWords';

/** The rows that were not taken as a sheet of their own, as they stood, with the reason behind: put right, it can be imported. */
export function useRejectedFile(desk: ImportDesk, name: string): (dryRun: DryRun) => Promise<void> {
  const { t } = useT();
  const { rowFault } = useFaultWords();
  return useCallback(
    async ({ rows }) => {
      const rejected = rows.filter(({ fate }) => fate === 'rejected');
      const [head = [], ...cells] = await desk.cellsOf(rejected.map(({ row }) => row));
      const width = Math.max(head.length, ...cells.map((row) => row.length));
      const padded = (row: readonly string[]) =>
        Array.from({ length: width }, (_, place) => row[place] ?? '');
      const text = csvText({
        columns: [...padded(head), t('import.dryRun.why')],
        rows: cells.map((row, place) => [...padded(row), rejected[place] ? rowFault(rejected[place]) : '']),
      });
      const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
      download(file, `${name.replace(/\.[^.]+$/, '')}-${t('import.dryRun.rejectedName')}.csv`);
    },
    [desk, name, t, rowFault],
  );
}
