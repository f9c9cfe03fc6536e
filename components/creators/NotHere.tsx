import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { useWords } from './useWords';

/** A deal that was asked for and is not here (any more). */
export function NotHere() {
  const { t } = useWords();
  const { go } = usePlace();
  return (
    <main className="body">
      <h1 className="vh">{t('creator.page')}</h1>
      <EmptyState
        title={t('creator.missingRecord')}
        actions={<Button onClick={() => go(places.pipeline)}>{t('creator.back')}</Button>}
      >
        {t('creator.missingRecordWhy')}
      </EmptyState>
    </main>
  );
}

/** Still reading: what comes will stand here. */
export function Loading() {
  return (
    <main className="body" aria-busy="true">
      <Skeleton rows={4} />
    </main>
  );
}
