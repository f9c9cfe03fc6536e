import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Progress } from '@/components/ui/Progress';
import { wholeNumber } from '@/lib/i18n/numbers';

type Props = { progress: { done: number; total: number }; onStop: () => void };

/** How far a change of many is, and the way to stop it. Stands in a row of its caller's. */
export function BulkProgress({ progress: { done, total }, onStop }: Props) {
  const { t, language } = useT();
  const count = t('pipeline.bulk.progress', {
    done: wholeNumber(done, language),
    total: wholeNumber(total, language),
  });
  return (
    <>
      <div className="grow">
        <Progress label={t('pipeline.bulk.working')} done={done} total={total} count={count} />
      </div>
      <Button onClick={onStop}>{t('pipeline.bulk.stop')}</Button>
    </>
  );
}
