import { Columns3, Rows3 } from 'lucide-react';
import { memo } from 'react';
import { places } from '@/components/app/places';
import { useT } from '@/components/app/useT';

/** The same creators as a table or as a board. */
export const ViewSwitch = memo(function ViewSwitch({ isBoard }: { isBoard: boolean }) {
  const { t } = useT();
  return (
    <nav className="view-switch" aria-label={t('pipeline.board.views')}>
      <a
        className="pill"
        href={`#${places.pipeline}`}
        title={t('pipeline.board.table')}
        aria-current={isBoard ? undefined : 'page'}
      >
        <Rows3 className="i" aria-hidden="true" />
        <span className="word">{t('pipeline.board.table')}</span>
      </a>
      <a
        className="pill"
        href={`#${places.board}`}
        title={t('pipeline.board.name')}
        aria-current={isBoard ? 'page' : undefined}
      >
        <Columns3 className="i" aria-hidden="true" />
        <span className="word">{t('pipeline.board.name')}</span>
      </a>
    </nav>
  );
});
