import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import { useDueCount } from './useDesk';

/** How much there is to do now, beside the word. */
export function DueCount() {
  const { language } = useT();
  const due = useDueCount();
  if (!due) return null;
  return <span className="n hot">{wholeNumber(due, language)}</span>;
}
