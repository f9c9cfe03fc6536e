import { useT } from '@/components/app/useT';
import { Progress } from '@/components/ui/Progress';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { ProjectionSnapshot } from '@/lib/store';

/** How far the list has been read anew, above the place where it will be: after an import that was cut off that takes seconds. */
export function ReadingLine({ reading }: { reading: ProjectionSnapshot['reading'] }) {
  const { t, language } = useT();
  if (!reading) return null;
  const done = wholeNumber(reading.done, language);
  const total = wholeNumber(reading.total, language);
  return (
    <div className="gutter reading" role="status">
      <Progress
        label={t('pipeline.reading.title')}
        done={reading.done}
        total={reading.total}
        count={t('pipeline.reading.count', { done, total })}
      />
      <p className="meta">{t('pipeline.reading.why')}</p>
    </div>
  );
}
