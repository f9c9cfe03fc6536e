import { useNow } from '@/components/app/useNow';
import { useT } from '@/components/app/useT';
import { useWindowRules } from '@/components/app/useWindowRules';
import { Clock } from '@/components/ui/Clock';
import type { PipelineRow } from '@/lib/store';
import { clockOf } from './clockOf';

/** What time it is for the person of a row, and whether that is a good moment on the channel one would use. */
export function RowClock({ row }: { row: PipelineRow }) {
  const { t } = useT();
  const now = useNow();
  const { isGuess, ...said } = clockOf(row, { t, now, rules: useWindowRules() });
  return <Clock {...said} guess={isGuess} />;
}
