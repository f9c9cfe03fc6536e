import { lazy, Suspense, useState } from 'react';
import { CreatorScreen } from '@/components/creators/CreatorScreen';
import { Loading } from '@/components/creators/NotHere';
import { DeskScreen } from '@/components/desk/DeskScreen';
import { useDueCount } from '@/components/desk/useDesk';
import { DraftScreen } from '@/components/outreach/DraftScreen';
import { PipelineScreen } from '@/components/pipeline/PipelineScreen';
import { firstView } from '@/components/pipeline/pipelineView';
import { EmptyState } from '@/components/ui/EmptyState';
import { ErrorBoundary } from './ErrorBoundary';
import type { Place } from './placeOf';
import { places } from './places';
import { useFollowing } from './useFollowing';
import { KeysRest } from './useKeys';
import { usePlace } from './usePlace';
import { useSettings } from './useSettings';
import { useT } from './useT';
import type { Width } from './useWindowWidth';

// Places that one does not start in are read when one goes there.
const CheckScreen = lazy(async () => ({
  default: (await import('@/components/disclosure/CheckScreen')).CheckScreen,
}));
const DuplicatesScreen = lazy(async () => ({
  default: (await import('@/components/duplicates/DuplicatesScreen')).DuplicatesScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('@/components/import/ImportScreen')).ImportScreen,
}));
const ListsScreen = lazy(async () => ({
  default: (await import('@/components/lists/ListsScreen')).ListsScreen,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('@/components/settings/SettingsPage')).SettingsPage,
}));
const TemplatesPlace = lazy(async () => ({
  default: (await import('@/components/templates/TemplatesPlace')).TemplatesPlace,
}));
const WaitingScreen = lazy(async () => ({
  default: (await import('@/components/samples/WaitingScreen')).WaitingScreen,
}));

/** What stands side by side: one pane in the panel, list and one beside it, or list, creator and draft. */
export function Panes(props: { width: Width; place: Place }) {
  return (
    <Suspense fallback={null}>
      <Standing {...props} />
    </Suspense>
  );
}

function Standing({ width, place }: { width: Width; place: Place }) {
  const { go } = usePlace();
  const { shows } = useSettings();
  const [view, setView] = useState(firstView);
  const [cursor, setCursor] = useState<string | null>(null);
  // The next row answers the key first; the creator beside it follows.
  const { beside: inHand, isComing } = useFollowing(cursor);
  const due = useDueCount(place.is === 'now');
  if (place.is === 'settings') return <SettingsPage part={place.part} />;
  if (place.is === 'check')
    return (
      <div className="pane">
        <ErrorBoundary key={`${place.dealId} ${place.deliverableId}`}>
          <CheckScreen dealId={place.dealId} deliverableId={place.deliverableId} />
        </ErrorBoundary>
      </div>
    );
  if (place.is === 'due') return <WaitingScreen />;
  if (place.is === 'lists') return <ListsScreen />;
  if (place.is === 'import') return <ImportScreen isPanel={width === 'panel'} />;
  if (place.is === 'duplicates') return <DuplicatesScreen isPanel={width === 'panel'} pair={place.pair} />;
  if (place.is === 'templates') return <TemplatesPlace width={width} templateId={place.templateId} />;
  if (place.is === 'unknown') return <Unknown />;

  const isNow = place.is === 'now' && shows('desk');
  const isBoard = place.is === 'board' && shows('pipeline');
  const isList = place.is === 'pipeline' || place.is === 'board' || place.is === 'now';
  const dealId = isList ? (isNow ? inHand : null) : place.dealId;
  const hasBeside = isNow && width !== 'panel' && (cursor !== null || inHand !== null || (due ?? 0) > 0);
  const list = isNow ? (
    <DeskScreen isPanel={width === 'panel'} isBeside={hasBeside} onCursor={setCursor} />
  ) : (
    <PipelineScreen
      view={view}
      onView={setView}
      isBoard={isBoard}
      viewId={'viewId' in place ? (place.viewId ?? null) : null}
      look={'look' in place ? (place.look ?? null) : null}
      openDealId={dealId}
      isPanel={width === 'panel'}
      onOpen={(id) => go(places.deal(id))}
      onWrite={(id) => go(places.draft(id))}
    />
  );
  const isDraft = place.is === 'draft';
  const creator = dealId && (!isNow || width !== 'panel') && (
    <div className="pane">
      <ErrorBoundary key={dealId}>
        <KeysRest value={isNow && isComing}>
          <CreatorScreen
            dealId={dealId}
            isBesideList={width !== 'panel'}
            isDraftOpen={isDraft && width === 'wide'}
          />
        </KeysRest>
      </ErrorBoundary>
    </div>
  );
  // It has its place from the first picture on, so that the list does not move when it comes.
  const besideNow = hasBeside && !dealId && (
    <div className="pane" aria-busy="true">
      <Loading />
    </div>
  );
  const draft = dealId && isDraft && (
    <div className="pane">
      <ErrorBoundary key={dealId}>
        <DraftScreen dealId={dealId} isBesideCreator={width === 'wide'} />
      </ErrorBoundary>
    </div>
  );

  if (width === 'panel') return draft || creator || list;
  const beside = (width === 'wide' ? [creator || besideNow, draft] : [draft || creator || besideNow]).filter(
    Boolean,
  );
  return (
    <div className="panes" data-panes={beside.length + 1}>
      {list}
      {beside}
    </div>
  );
}

function Unknown() {
  const { t } = useT();
  return (
    <main className="pane">
      <h1 className="vh">{t('shell.name')}</h1>
      <EmptyState
        title={t('shell.notFound')}
        actions={<a href={`#${places.pipeline}`}>{t('shell.toPipeline')}</a>}
      />
    </main>
  );
}
