import { TriangleAlert } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import { daysAhead } from '@/components/creators/when';
import type { PipelineRow } from '@/lib/store';

const daysByName = 7;

/** When the next step is due, in the person's own days. Late is a word and a sign, not a colour alone. */
export function RowDue({ row: { nextAction } }: { row: PipelineRow }) {
  const { t, now, zone, day, weekday } = useWords();
  const dueAt = nextAction?.dueAt;
  if (!dueAt) return <span className="due">–</span>;

  const ahead = daysAhead(dueAt, now, zone);
  if (ahead < 0)
    return (
      <span className="due stop nw">
        <TriangleAlert className="i s" aria-hidden="true" /> {t('pipeline.due.late', { count: -ahead })}
      </span>
    );
  if (ahead === 0) return <span className="due today">{t('pipeline.due.today')}</span>;
  if (ahead === 1) return <span className="due">{t('pipeline.due.tomorrow')}</span>;
  return <span className="due">{ahead < daysByName ? weekday(dueAt) : day(dueAt)}</span>;
}
