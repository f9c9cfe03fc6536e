import { useRef, useState } from 'react';
import { ResumeFollowUps } from '@/components/outreach/ResumeFollowUps';
import { Palette } from '@/components/palette/Palette';
import { AppStatus } from './AppStatus';
import { KeySheet } from './KeySheet';
import { isTyping } from './keyName';
import { Panes } from './Panes';
import { places } from './places';
import { ResumeRestore } from './ResumeRestore';
import { ShellHead } from './ShellHead';
import { ShellRail } from './ShellRail';
import { ToastHost } from './ToastHost';
import { useKeys } from './useKeys';
import { usePanelTarget } from './usePanelTarget';
import { usePlace } from './usePlace';
import { useSettings } from './useSettings';
import { useUndo } from './useUndo';
import { useWindowWidth } from './useWindowWidth';

/** The panel and the desk: one page at every width. */
export function App() {
  const width = useWindowWidth();
  const { place, go } = usePlace();
  const { undoLast } = useUndo();
  const { shows } = useSettings();
  const top = useRef<string>(places.pipeline);
  if (place.is === 'now' || place.is === 'pipeline' || place.is === 'board' || place.is === 'due')
    top.current = places[place.is];
  const [isKeySheetOpen, setKeySheetOpen] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  usePanelTarget(({ dealId, deliverableId }) =>
    go(deliverableId ? places.check(dealId, deliverableId) : places.deal(dealId)),
  );
  const closePane = () => {
    if (place.is === 'draft') return go(places.deal(place.dealId));
    if (place.is === 'check') return go(place.dealId ? places.deal(place.dealId) : places.pipeline);
    if (place.is === 'due' || place.is === 'import' || place.is === 'lists') return go(places.pipeline);
    if (place.is === 'duplicates') return go(place.pair ? places.duplicates : places.pipeline);
    if (place.is === 'templates' && place.templateId) return go(places.templates);
    return place.is === 'deal' ? go(top.current) : false;
  };
  useKeys({
    'g n': () => (shows('desk') ? go(places.now) : false),
    'g p': () => go(places.pipeline),
    'g b': () => (shows('pipeline') ? go(places.board) : false),
    'g d': () => (shows('samples') ? go(places.due) : false),
    'g i': () => go(places.import),
    'g l': () => go(places.lists),
    'g u': () => go(places.duplicates),
    'g m': () => go(places.templates),
    'mod+k': () => setPaletteOpen(true),
    '?': () => setKeySheetOpen(true),
    'shift+?': () => setKeySheetOpen(true),
    z: () => void undoLast(),
    'mod+z': ({ target }) => (target instanceof Element && isTyping(target) ? false : void undoLast()),
    Escape: closePane,
  });
  const showKeys = () => setKeySheetOpen(true);
  const isTop =
    !['deal', 'draft', 'check'].includes(place.is) &&
    !(place.is === 'templates' && place.templateId) &&
    !(place.is === 'duplicates' && place.pair);

  return (
    <>
      {width === 'panel' ? (
        <div className="narrow">
          {isTop && <ShellHead place={place} onShowKeys={showKeys} />}
          <Panes width={width} place={place} />
          <AppStatus place={place} />
        </div>
      ) : (
        <div className="shell">
          <ShellRail place={place} onShowKeys={showKeys} />
          <Panes width={width} place={place} />
          <AppStatus isWide place={place} />
        </div>
      )}
      <ResumeFollowUps />
      <ResumeRestore />
      <ToastHost />
      <Palette open={isPaletteOpen} onOpenChange={setPaletteOpen} onShowKeys={showKeys} />
      <KeySheet open={isKeySheetOpen} onOpenChange={setKeySheetOpen} />
    </>
  );
}
