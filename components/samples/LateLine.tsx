import { ChevronRight, PackageOpen } from 'lucide-react';
import { places } from '@/components/app/places';
import { useQuery } from '@/components/app/useQuery';
import { useWords } from '@/components/creators/useWords';

/** One line above the list of people while something of samples or content is late: how much, and the way there. */
export function LateLine() {
  const { t, now } = useWords();
  const { data: late } = useQuery(({ queries }) => queries.lateCount(now), [now]);
  if (!late) return null;
  return (
    <a className="late-line row" href={`#${places.due}`}>
      <PackageOpen className="i" aria-hidden="true" />
      <span className="grow">{t('waiting.late', { count: late })}</span>
      <ChevronRight className="i" aria-hidden="true" />
    </a>
  );
}
