import { SquareArrowOutUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { DueCount } from '@/components/desk/DueCount';
import { IconButton } from '@/components/ui/IconButton';
import { browser } from '@/lib/browser';
import { wholeNumber } from '@/lib/i18n/numbers';
import { MoreMenu } from './MoreMenu';
import type { Place } from './placeOf';
import { places } from './places';
import { usePipeline } from './usePipeline';
import { useSettings } from './useSettings';
import { useT } from './useT';

/** The panel's head: where one is, and what is always in reach. */
export function ShellHead({ place, onShowKeys }: { place: Place; onShowKeys: () => void }) {
  const { t, language } = useT();
  const { shows } = useSettings();
  const { rows, head } = usePipeline();
  const total = head?.total ?? rows.length;

  return (
    <header className="head">
      <nav className="tabs" aria-label={t('shell.places')}>
        {shows('desk') && (
          <Tab to={places.now} isHere={place.is === 'now'}>
            {t('shell.now')}
            <DueCount isDesk={place.is === 'now'} />
          </Tab>
        )}
        <Tab to={places.pipeline} isHere={place.is === 'pipeline' || place.is === 'board'}>
          {t(shows('pipeline') ? 'shell.pipeline' : 'shell.creators')}
          {total > 0 && <span className="n">{wholeNumber(total, language)}</span>}
        </Tab>
        <Tab to={places.settings} isHere={place.is === 'settings'}>
          {t('shell.settings')}
        </Tab>
      </nav>
      <span className="grow" />
      <IconButton label={t('shell.openWide')} onClick={openWide}>
        <SquareArrowOutUpRight className="i" aria-hidden="true" />
      </IconButton>
      <MoreMenu onShowKeys={onShowKeys} />
    </header>
  );
}

function Tab({ to, isHere, children }: { to: string; isHere: boolean; children: ReactNode }) {
  return (
    <a href={`#${to}`} className="tab" aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  );
}

/** The same page in a tab shows list, creator and draft side by side. */
const openWide = () =>
  void browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html${location.hash}`) });
