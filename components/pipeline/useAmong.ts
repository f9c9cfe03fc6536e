import { useMemo } from 'react';
import type { PipelineRow } from '@/lib/store';

/** Some deals to be looked at for now, and what they are. */
export type Among = { label: string; dealIds: ReadonlySet<string> };

/** Of the rows those that are among them; null: all. */
export function useAmong(rows: readonly PipelineRow[], among: Among | null): readonly PipelineRow[] {
  return useMemo(
    () => (among ? rows.filter(({ dealId }) => among.dealIds.has(dealId)) : rows),
    [rows, among],
  );
}
