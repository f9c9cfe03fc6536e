import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { DuplicatesState } from './duplicatesDesk';

type Props = { state: DuplicatesState; later: number; onShowLater: () => void };

/** No pair, or none that was not put off. */
export function NothingToLookAt({ state: { check }, later, onShowLater }: Props) {
  const { t, language } = useT();
  if (!check) return null;
  if (later > 0)
    return (
      <EmptyState
        title={t('duplicates.allDone')}
        actions={<Button onClick={onShowLater}>{t('duplicates.laterAgain')}</Button>}
      >
        {t('duplicates.allDoneBody', { count: later })}
      </EmptyState>
    );
  return (
    <EmptyState title={t('duplicates.none')}>
      {t('duplicates.noneBody', { count: check.people, people: wholeNumber(check.people, language) })}
    </EmptyState>
  );
}
