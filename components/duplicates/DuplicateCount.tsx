import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import { useDuplicates } from './useDuplicates';

/** How many pairs wait for somebody to look, beside the word. */
export function DuplicateCount() {
  const { language } = useT();
  const count = useDuplicates().state.check?.pairs.length ?? 0;
  return count === 0 ? null : <span className="n">{wholeNumber(Math.min(count, 999), language)}</span>;
}
