import { useWords } from '@/components/creators/useWords';
import type { PipelineRow } from '@/lib/store';
import { count } from './columns/said';

/** Followers as the table's column says them: exact, ≈ rounded, lighter when seen long ago, a dash when unknown. */
export function RowFollowers({ row }: { row: PipelineRow }) {
  const words = useWords();
  const { text, className, label } = count(row.followers, row, words, words.t('pipeline.noFollowers'));
  if (!label) return <span className={className || undefined}>{text}</span>;
  return (
    <span className={className}>
      <span aria-hidden="true">{text}</span>
      <span className="vh">{label}</span>
    </span>
  );
}
