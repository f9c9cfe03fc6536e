import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import { useDesk } from './useDesk';

/** How much there is to do now, beside the word. */
export function DueCount() {
  const { language } = useT();
  const { desk, ready } = useDesk();
  if (!ready || desk.due === 0) return null;
  return <span className="n hot">{wholeNumber(desk.due, language)}</span>;
}
