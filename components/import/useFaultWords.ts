import { useMemo } from 'react';
import { useT } from '@/components/app/useT';
import type { LeftOut } from '@/lib/files/creators/readRows';
import type { PlannedRow } from './importTasks';

/** Why a row or a cell was not taken, in words. */
export function useFaultWords() {
  const { t } = useT();
  return useMemo(
    () => ({
      rowFault: ({ why, what }: PlannedRow): string =>
        why === null || why === 'added' || why === 'updated' || why === 'same'
          ? ''
          : t(`import.faults.${why}`, { what }),
      cellFault: ({ head, fault, what }: LeftOut): string => t(`import.cellFaults.${fault}`, { head, what }),
    }),
    [t],
  );
}
