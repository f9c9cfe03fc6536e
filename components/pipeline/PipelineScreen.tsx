import { useEffect, useMemo, useRef, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useListOrder } from '@/components/app/useListOrder';
import { usePaneWidth } from '@/components/app/usePaneWidth';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { ExportMenu } from '@/components/exports/ExportMenu';
import { useExportList } from '@/components/exports/useExportList';
import { LateLine } from '@/components/samples/LateLine';
import { Button } from '@/components/ui/Button';
import { Skeleton } from '@/components/ui/Skeleton';
import type { BrandStage } from '@/lib/model/brand';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import { AmongChip } from './AmongChip';
import { BulkBar } from './BulkBar';
import { Board } from './board/Board';
import { ColumnsButton } from './columns/ColumnsButton';
import { roomyFrom } from './columns/placed';
import { useTableColumns } from './columns/useTableColumns';
import { ToFillPill } from './drafts/ToFillPill';
import { nobody, ToFillContext, useToFill } from './drafts/useToFill';
import { FirstRun } from './FirstRun';
import { FilterButton } from './filter/FilterButton';
import { FilterChips } from './filter/FilterChips';
import { asksFor } from './filter/parts';
import { useQueryContext } from './filter/useFiltered';
import { GroupMenu } from './grouping/GroupMenu';
import { ListsContext, useListsOf } from './lists';
import { NoMatch } from './NoMatch';
import { PipelineHead } from './PipelineHead';
import { PipelineList } from './PipelineList';
import { isNarrowed, type PipelineView, unnarrowed } from './pipelineView';
import { ReadingLine } from './ReadingLine';
import { SaveLine } from './SaveLine';
import { SearchField } from './SearchField';
import { StagePills } from './StagePills';
import type { Among } from './useAmong';
import { useBulkActions } from './useBulkActions';
import { useLatest } from './useLatest';
import { useOwnContext } from './useOwnContext';
import { useSaveOffer } from './useSaveOffer';
import { useShownRows } from './useShownRows';
import { ViewSwitch } from './ViewSwitch';
import { BrokenLink } from './views/BrokenLink';
import { useLinkedView } from './views/useLinkedView';
import { ViewTabs } from './views/ViewTabs';
import './pipeline.css';

const noStages: readonly BrandStage[] = [];
/** A pane under this shows the panel's rows, not a squeezed table. */
const tableFrom = 520;

/** Where an edition knows no next steps. */
const withoutSteps: PipelineView['sort'] = [{ by: 'changed', desc: true }];

type Props = {
  view: PipelineView;
  onView: (view: PipelineView) => void;
  /** The creator that is open beside the list, or null. */
  openDealId: string | null;
  /** Stages side by side instead of a list. */
  isBoard: boolean;
  /** The saved view that the address names. */
  viewId: string | null;
  /** What a link says is to be shown. */
  look: string | null;
  /** Whether the list is the only thing in sight (the panel), with the shell's head above it. */
  isPanel: boolean;
  onOpen: (dealId: string) => void;
  onWrite: (dealId: string) => void;
};

/** Everyone in the pipeline: found, filtered, sorted, moved along. */
export function PipelineScreen(props: Props) {
  const { view: chosen, onView, isBoard, viewId, look, openDealId, isPanel, onOpen, onWrite } = props;
  const { t } = useT();
  const { shows, settings } = useSettings();
  const hasSteps = shows('pipeline');
  const view = useMemo(
    () => (chosen.sort[0]?.by === 'next' && !hasSteps ? { ...chosen, sort: withoutSteps } : chosen),
    [chosen, hasSteps],
  );
  const brand = useQuery((store) => store.queries.brand(), []);
  const stages = brand.data?.stages ?? noStages;
  const currency = brand.data?.currency ?? 'USD';
  const own = useOwnContext(brand.data?.fields);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `shows` answers hangs on the edition alone
  const ownFields = useMemo(
    () => (shows('ownFields') ? fieldsInUse([...own.values()]) : []),
    [own, settings.edition],
  );
  const pane = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const width = usePaneWidth(pane);
  const lists = useListsOf(brand.data?.id ?? null);
  const asksToFill = asksFor(view.filter, 'draftOpen') || view.sort.some(({ by }) => by === 'draftOpen');
  const toFill = useToFill(shows('mailTemplates'), asksToFill);
  const context = useQueryContext(stages, view.filter, lists, own, asksToFill ? toFill : null);
  const linked = useLinkedView({
    brandId: brand.data?.id ?? null,
    viewId,
    look,
    view,
    onView,
    isBoard,
    hasOpenDeal: openDealId !== null,
  });
  const tableColumns = useTableColumns(view, onView, ownFields, currency);
  const isTable = !isBoard && width >= tableFrom;
  const [among, setAmong] = useState<Among | null>(null);
  const shown = useShownRows({ view, isBoard, among, context, own, pane });
  const { rows, total, ready, ordered, ids, isAll, sought, isHeld } = shown;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isFilterOpen, setFilterOpen] = useState(false);

  const offer = useSaveOffer();
  const order = useListOrder();
  useEffect(() => {
    if (isBoard) order.set(ids);
  }, [order, ids, isBoard]);

  const closeLayer = () => {
    if (selected.size > 0) return setSelected(new Set());
    if (among) return setAmong(null);
    return isNarrowed(view) ? onView(unnarrowed(view)) : false;
  };
  const bulk = useBulkActions({
    chosen: () => rows.filter(({ dealId }) => selected.has(dealId)),
    stages,
    brandId: brand.data?.id ?? null,
    onDone: () => setSelected(new Set()),
  });
  const exportList = useExportList();
  useKeys({
    '/': () => search.current?.focus(),
    'shift+f': () => setFilterOpen(true),
    e: () => void exportList('csv', selected.size > 0 ? [...selected] : ids),
    Escape: closeLayer,
  });
  const setFilter = useLatest((filter: PipelineView['filter']) => onView({ ...view, filter }));
  const setGroup = useLatest((group: PipelineView['group']) => onView({ ...view, group }));
  const shownIds = useLatest(() => ids);
  const exportMenu = useMemo(
    () => <ExportMenu dealIds={shownIds} trigger={<Button>{t('exported.button')}</Button>} />,
    [shownIds, t],
  );
  const filterButton = (
    <FilterButton
      open={isFilterOpen}
      onOpenChange={setFilterOpen}
      filter={view.filter}
      onFilter={setFilter}
      rows={rows}
      stages={stages}
      context={context}
      count={ids.length}
    />
  );

  const title = t(isBoard ? 'pipeline.board.name' : hasSteps ? 'shell.pipeline' : 'shell.creators');
  const isEmpty = ready && rows.length === 0;
  return (
    <ListsContext value={lists}>
      <ToFillContext value={toFill ?? nobody}>
        {/* One element, whatever it is to the page: beside an open creator the list keeps its scroll and cursor. */}
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have names */}
        <div ref={pane} className="pane" role={openDealId ? 'region' : 'main'} aria-label={title}>
          {isPanel ? (
            <h1 className="vh">{title}</h1>
          ) : (
            <PipelineHead
              title={title}
              count={ready ? { shown: isAll ? total : ids.length, all: total } : null}
              near={
                shown.near === 0
                  ? null
                  : shown.near === shown.found
                    ? t('pipeline.nearAlone')
                    : t('pipeline.nearCount', { count: shown.near })
              }
              isBoard={isBoard}
            >
              {!isEmpty && hasSteps && <ViewSwitch isBoard={isBoard} />}
              {!isEmpty && filterButton}
              {!isEmpty && isTable && (
                <GroupMenu
                  group={view.group}
                  onGroup={setGroup}
                  stages={stages}
                  own={own}
                  isShort={width < roomyFrom}
                />
              )}
              {!isEmpty && isTable && <ColumnsButton columns={tableColumns} isShort={width < roomyFrom} />}
              {!isEmpty && <SearchField ref={search} view={view} onView={onView} />}
              {!isEmpty && exportMenu}
            </PipelineHead>
          )}
          {offer && <SaveLine key={`${offer.handle.platform} ${offer.handle.handle}`} offer={offer} />}
          {shows('samples') && <LateLine />}
          {!ready && <ReadingLine reading={shown.reading} />}
          {!ready && <Skeleton rows={8} />}
          {isEmpty && <FirstRun isFirstStep={!offer} />}
          {ready && !isEmpty && (
            <>
              {isPanel && (
                <div className="tools">
                  <SearchField ref={search} view={view} onView={onView} />
                  {filterButton}
                  {hasSteps && <ViewSwitch isBoard={isBoard} />}
                </div>
              )}
              {hasSteps && brand.data && (
                <ViewTabs
                  brandId={brand.data.id}
                  views={linked.views}
                  view={view}
                  onView={onView}
                  layout={tableColumns.layout}
                  isBoard={isBoard}
                />
              )}
              {linked.isBroken && <BrokenLink isBoard={isBoard} />}
              {among && <AmongChip among={among} onAll={() => setAmong(null)} />}
              <FilterChips
                filter={view.filter}
                stages={stages}
                own={own}
                onFilter={setFilter}
                onOpen={() => setFilterOpen(true)}
              />
              {!isBoard && (
                <StagePills counts={shown.counts} stages={stages} view={view} onView={onView}>
                  <ToFillPill toFill={toFill} view={view} onView={onView} />
                </StagePills>
              )}
              <p className="vh" role="status">
                {isAll
                  ? t('pipeline.count', { count: total })
                  : t('pipeline.countOf', { shown: ids.length, all: total })}
              </p>
              {ids.length === 0 ? (
                <NoMatch
                  view={view}
                  onView={(next) => {
                    setAmong(null);
                    onView(next);
                  }}
                  isLooking={shown.isLooking || (asksToFill && toFill === null)}
                />
              ) : width === 0 ? null : isBoard ? (
                <Board
                  rows={ordered.rows}
                  sought={sought}
                  selected={selected}
                  onSelected={setSelected}
                  onMoveAll={(to) => void bulk.moveAll(to)}
                  stages={stages}
                  brand={brand.data ?? null}
                  onOpen={onOpen}
                  onWrite={onWrite}
                />
              ) : (
                <PipelineList
                  ordered={ordered}
                  ids={ids}
                  stages={stages}
                  brand={brand.data ?? null}
                  view={view}
                  onView={onView}
                  context={context}
                  sought={sought}
                  isHeld={isHeld}
                  tableColumns={isTable ? tableColumns : null}
                  openDealId={openDealId}
                  selected={selected}
                  onSelected={setSelected}
                  onOpen={onOpen}
                  onWrite={onWrite}
                />
              )}
              <BulkBar
                selected={selected}
                rows={rows}
                stages={stages}
                actions={bulk}
                fields={ownFields}
                currency={currency}
                brandId={brand.data?.id ?? null}
                matching={ids}
                onSelected={setSelected}
                onShow={(some) => {
                  onView(unnarrowed(view));
                  setAmong(some);
                }}
              />
            </>
          )}
        </div>
      </ToFillContext>
    </ListsContext>
  );
}
