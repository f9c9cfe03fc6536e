import { TriangleAlert } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import type { Measured } from '@/lib/outreach/channels/measure';

/** How long a text is, or by how much it is too long. */
export function LengthCount({ measured: { count, unit, advised, hard, state } }: { measured: Measured }) {
  const { t } = useWords();
  if (state === 'fine')
    return <span className="cnt">{t(`draft.count.${unit}`, { count, limit: advised })}</span>;
  const limit = state === 'over' && hard !== null ? hard : advised;
  return (
    <span className="cnt over">
      <TriangleAlert className="i s" aria-hidden="true" />
      {t(unit === 'words' ? 'draft.count.overWords' : 'draft.count.over', { count: count - limit })}
    </span>
  );
}
