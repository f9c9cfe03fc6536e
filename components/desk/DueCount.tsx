import { useDrawn } from '@/components/app/useDrawn';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import { useDueCount } from './useDesk';

/** How much there is to do now, beside the word. Where it is not the desk's screen itself, the screen is drawn first. */
export function DueCount({ isDesk }: { isDesk: boolean }) {
  const { language } = useT();
  const isDrawn = useDrawn();
  const due = useDueCount(isDesk || isDrawn);
  if (!due) return null;
  return <span className="n hot">{wholeNumber(due, language)}</span>;
}
