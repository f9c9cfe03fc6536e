import { useT } from '@/components/app/useT';
import { DuplicateCount } from './DuplicateCount';
import './duplicates.css';

/** The menu's line: the word and how many there are. */
export function DuplicatesLabel() {
  const { t } = useT();
  return (
    <span className="row dup-label">
      {t('shell.duplicates')} <DuplicateCount />
    </span>
  );
}
