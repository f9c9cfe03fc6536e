import { Clock3, Columns3, Download, Merge, Rows3, Settings } from 'lucide-react';
import { DueCount } from '@/components/desk/DueCount';
import { DuplicateCount } from '@/components/duplicates/DuplicateCount';
import { MoreMenu } from './MoreMenu';
import type { Place } from './placeOf';
import { places } from './places';
import { useSettings } from './useSettings';
import { useT } from './useT';

/** The wide shell's places: each icon with its word under it. */
export function ShellRail({ place, onShowKeys }: { place: Place; onShowKeys: () => void }) {
  const { t } = useT();
  const { shows } = useSettings();
  const isInList = place.is === 'pipeline' || place.is === 'deal' || place.is === 'draft';
  return (
    <nav className="rail" aria-label={t('shell.places')}>
      {shows('desk') && (
        <a className="it" href={`#${places.now}`} aria-current={place.is === 'now' ? 'page' : undefined}>
          <Clock3 className="i l" aria-hidden="true" />
          {t('shell.now')}
          <DueCount isDesk={place.is === 'now'} />
        </a>
      )}
      <a className="it" href={`#${places.pipeline}`} aria-current={isInList ? 'page' : undefined}>
        <Rows3 className="i l" aria-hidden="true" />
        {t(shows('pipeline') ? 'shell.pipeline' : 'shell.creators')}
      </a>
      {shows('pipeline') && (
        <a className="it" href={`#${places.board}`} aria-current={place.is === 'board' ? 'page' : undefined}>
          <Columns3 className="i l" aria-hidden="true" />
          {t('pipeline.board.name')}
        </a>
      )}
      <a className="it" href={`#${places.import}`} aria-current={place.is === 'import' ? 'page' : undefined}>
        <Download className="i l" aria-hidden="true" />
        {t('shell.import')}
      </a>
      <a
        className="it"
        href={`#${places.duplicates}`}
        aria-current={place.is === 'duplicates' ? 'page' : undefined}
      >
        <Merge className="i l" aria-hidden="true" />
        {t('shell.duplicates')}
        <DuplicateCount />
      </a>
      <span className="grow" />
      <MoreMenu onShowKeys={onShowKeys} />
      <a
        className="it"
        href={`#${places.settings}`}
        aria-current={place.is === 'settings' ? 'page' : undefined}
      >
        <Settings className="i l" aria-hidden="true" />
        {t('shell.settings')}
      </a>
    </nav>
  );
}
