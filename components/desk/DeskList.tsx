// biome-ignore-all lint/a11y/useSemanticElements: rows lie where they are scrolled to, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row the keys act on
import { useVirtualizer } from '@tanstack/react-virtual';
import { CircleHelp, Clock3, Reply, Send } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { Desk } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';
import { DeskRow, deskRowId } from './DeskRow';
import { type DeskItem, deskItems } from './deskItems';
import type { Entry } from './useDesk';
import { useDeskWords } from './useDeskWords';

type Props = {
  desk: Desk<PipelineRow>;
  cursor: Entry | null;
  onSelect: (dealId: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  actions: (entry: Entry) => ReactNode;
};

const heights = { group: 28, entry: 54, fold: 28 };
/** In px, until one has been measured. */
const usuallyUnfolded = 118;

/** Replies, what is due, what opens next: rows of two lines, of which one is unfolded. Only those in sight exist. */
export function DeskList({ desk, cursor, onSelect, onKeyDown, actions }: Props) {
  const { t } = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const cursorId = cursor?.row.dealId ?? null;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => deskItems(desk, cursorId, opened), [desk, cursorId, opened]);

  const unfolded = useRef(usuallyUnfolded);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]!.key === cursorId ? unfolded.current : heights[items[index]!.is]),
    // Only the row in hand is measured. It has a height of its own, so that it has the others' again when the hand goes on.
    getItemKey: (index) => (items[index]!.key === cursorId ? `${cursorId} in hand` : items[index]!.key),
    overscan: 4,
    useFlushSync: false,
  });
  useEffect(() => {
    const index = items.findIndex(({ key }) => key === cursorId);
    const place = virtual.measurementsCache[index];
    if (!place) return;
    unfolded.current = place.size;
    // What is known of the list is enough: to ask the page would mean a layout at every key.
    const [top, height] = [virtual.scrollOffset ?? 0, virtual.scrollRect?.height ?? 0];
    const isInSight = place.start >= top && place.end <= top + height;
    if (!isInSight || (index === 1 && top > 0)) virtual.scrollToIndex(index === 1 ? 0 : index);
  }, [cursorId, items, virtual]);

  return (
    <div
      ref={scroller}
      className="rows body"
      role="grid"
      aria-label={t('desk.list')}
      aria-rowcount={items.length}
      aria-activedescendant={cursorId ? deskRowId(cursorId) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="lines" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index]!;
          const { key } = item;
          if (item.is === 'group') return <GroupHead key={key} item={item} top={start} />;
          if (item.is === 'fold')
            return (
              <FoldLine
                key={key}
                item={item}
                top={start}
                onOpen={() => setOpened(new Set([...opened, item.key]))}
              />
            );
          const isCursor = item.key === cursorId;
          return (
            <DeskRow
              key={key}
              entry={item.entry}
              isCursor={isCursor}
              top={start}
              index={index}
              measure={isCursor ? virtual.measureElement : null}
              onSelect={onSelect}
            >
              {isCursor && actions(item.entry)}
            </DeskRow>
          );
        })}
      </div>
    </div>
  );
}

const icons = { replies: Reply, open: Send, next: Clock3, unplaced: CircleHelp };

/** More of one place, in one line. The keys come to them by walking on. */
function FoldLine({ item, top, onOpen }: FoldProps) {
  const { t, place, pressing } = useDeskWords();
  const { row } = item.first;
  const said = t('desk.moreIn', {
    count: item.count,
    place: place(row.zone ?? ''),
    when: pressing(item.first).text,
  });
  return (
    <div role="row" className="fold" style={{ top }}>
      <span role="gridcell" className="cut">
        <button type="button" className="cut" tabIndex={-1} onClick={onOpen}>
          {said}
        </button>
      </span>
    </div>
  );
}

type FoldProps = { item: Extract<DeskItem, { is: 'fold' }>; top: number; onOpen: () => void };

function GroupHead({ item, top }: { item: Extract<DeskItem, { is: 'group' }>; top: number }) {
  const { t, language } = useT();
  const Icon = icons[item.group];
  return (
    <div role="row" className="grp" style={{ top }}>
      <span role="rowheader" className="row grow">
        <Icon className="i s" aria-hidden="true" />
        {t(`desk.groups.${item.group}`)}
        <span className="n">{wholeNumber(item.count, language)}</span>
        {item.group === 'replies' && (
          <>
            <span className="grow" />
            <span>{t('desk.byDay')}</span>
          </>
        )}
      </span>
    </div>
  );
}
