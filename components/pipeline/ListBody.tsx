// biome-ignore-all lint/a11y/useSemanticElements: rows lie where they are scrolled to, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row the keys act on
import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { PipelineRow } from '@/lib/store';
import { ListRow } from './ListRow';
import type { ListItem } from './listItems';
import type { Listing } from './listing';
import type { PipelineView } from './pipelineView';
import { type RowProps, rowId } from './rowProps';
import { SortMenu } from './SortMenu';
import { useLinesInSight } from './useLinesInSight';

export type Shown = Pick<RowProps, 'stages' | 'sought' | 'onOpen' | 'onToggle' | 'onChangeStage'> & {
  listing: Listing;
  /** The line the keys act on. */
  cursorKey: string | null;
  openDealId: string | null;
  selected: ReadonlySet<string>;
  view: PipelineView;
  onView: (view: PipelineView) => void;
  /** What stands under a row whose move needs a fact. */
  need: (row: PipelineRow, to: string) => ReactNode;
  grid: RefObject<HTMLElement | null>;
  /** Filled in: brings a line into sight. */
  scrollTo: RefObject<(key: string) => void>;
  /** Filled in: the deals in sight. */
  inSight: RefObject<() => string[]>;
  onKeyDown: (event: KeyboardEvent) => void;
};

const heights = { group: 28, head: 28, row: 54, need: 150 };
const isHead = ({ is }: ListItem) => is === 'group';

/** Rows of two lines under heads by due day; only those in sight exist. The head of the group in sight stays at the top. */
export function ListBody(props: Shown) {
  const {
    listing,
    stages,
    sought,
    cursorKey,
    openDealId,
    selected,
    view,
    onView,
    onOpen,
    onToggle,
    onChangeStage,
    need,
    grid,
    scrollTo,
    inSight,
    onKeyDown,
  } = props;
  const { t } = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const { drawn, total, range, measure } = useLinesInSight({
    listing,
    heights,
    scroller,
    beyond: 3,
    covered: heights.group,
    ownKey: cursorKey,
    stays: isHead,
    scrollTo,
    inSight,
  });
  const top = range?.startIndex ?? 0;
  const stuck = drawn.findLast(({ index }) => listing.at(index).is === 'group' && index <= top)?.index;

  const take = (element: HTMLDivElement | null) => {
    scroller.current = element;
    grid.current = element;
  };
  return (
    <div className="list-pane">
      <SortMenu view={view} onView={onView} />
      <div
        ref={take}
        className="rows body"
        role="grid"
        aria-label={t('pipeline.list')}
        aria-rowcount={listing.length}
        aria-activedescendant={cursorKey ? rowId(cursorKey) : undefined}
        aria-multiselectable="true"
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className="lines" role="rowgroup" style={{ height: total }}>
          {drawn.map(({ index, start, key }) => {
            const item = listing.at(index);
            if (item.is === 'head') return null;
            if (item.is === 'group')
              return <GroupHead key={key} item={item} isStuck={index === stuck} top={start} />;
            if (item.is === 'need')
              return (
                <div key={key} role="row" ref={measure(key)} style={{ top: start }}>
                  <div role="gridcell">{need(item.row, item.to)}</div>
                </div>
              );
            const { row, place } = item;
            return (
              <ListRow
                key={key}
                row={row}
                stages={stages}
                place={place}
                isCursor={key === cursorKey}
                isSelected={selected.has(row.dealId)}
                isOpen={row.dealId === openDealId}
                sought={sought}
                onOpen={onOpen}
                onToggle={onToggle}
                onChangeStage={onChangeStage}
                top={start}
                height={heights.row}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

type Head = Extract<ListItem, { is: 'group' }>;

function GroupHead({ item: { group, count }, isStuck, top }: { item: Head; isStuck: boolean; top: number }) {
  const { t, language } = useT();
  return (
    <div role="row" className={isStuck ? 'grp stuck' : 'grp'} style={isStuck ? undefined : { top }}>
      <span role="rowheader" className="row">
        {t(group === 'all' ? 'pipeline.all' : `pipeline.groups.${group}`)}
        <span className="n">{wholeNumber(count, language)}</span>
      </span>
    </div>
  );
}
