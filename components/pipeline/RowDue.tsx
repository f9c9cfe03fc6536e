import { useWords } from '@/components/creators/useWords';
import type { PipelineRow } from '@/lib/store';
import { due } from './columns/said';

/** When the next step is due, as the table's column says it. */
export function RowDue({ row }: { row: PipelineRow }) {
  const { text, sign, className } = due(row, useWords());
  return (
    <span className={['due', className, sign && 'nw'].filter(Boolean).join(' ')}>
      {sign}
      {sign && ' '}
      {text}
    </span>
  );
}
