import { Check } from 'lucide-react';
import { memo } from 'react';
import { places } from '@/components/app/places';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Face } from '@/components/ui/Face';
import type { PipelineRow } from '@/lib/store';
import { RowClock } from '../RowClock';
import { RowDue } from '../RowDue';
import { RowFollowers } from '../RowFollowers';
import { RowName } from '../RowName';
import { RowNext } from '../RowNext';
import { rowName } from '../rowName';
import { FoundHint } from '../search/FoundHint';
import { foundIn, type Sought } from '../search/foundIn';

type Props = {
  row: PipelineRow;
  place: number;
  count: number;
  isCursor: boolean;
  isLifted: boolean;
  isSelected: boolean;
  sought: Sought | null;
  /** Its next step has two lines. */
  isTall: boolean;
  /** Where it stands in its column and how high it is, in px. */
  top: number;
  height: number;
  onFocus: (dealId: string) => void;
  onDrag: (dealId: string | null) => void;
  /** Chosen or not; all from the last one to it where it extends. */
  onChoose: (dealId: string, isExtending: boolean) => void;
};

export const cardId = (dealId: string): string => `card-${dealId}`;

/** A person on the board in three lines: who; followers and their clock; next step and when. A link, so that it can be dragged and opened anywhere. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const {
    row,
    place,
    count,
    isCursor,
    isLifted,
    isSelected,
    sought,
    isTall,
    top,
    height,
    onFocus,
    onDrag,
    onChoose,
  } = props;
  const found = sought && foundIn(row, sought);
  const { t } = useT();
  const { shows } = useSettings();
  return (
    <li style={{ top, height }} aria-posinset={place + 1} aria-setsize={count}>
      <a
        id={cardId(row.dealId)}
        href={`#${places.deal(row.dealId)}`}
        className={['board-card', isTall && 'tall', isLifted && 'lifted', isSelected && 'chosen']
          .filter(Boolean)
          .join(' ')}
        tabIndex={isCursor ? 0 : -1}
        draggable
        onFocus={() => onFocus(row.dealId)}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', rowName(row) ?? '');
          event.dataTransfer.effectAllowed = 'move';
          onDrag(row.dealId);
        }}
        onDragEnd={() => onDrag(null)}
        onClick={(event) => {
          if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          onChoose(row.dealId, event.shiftKey);
        }}
      >
        {isSelected && <span className="vh">{t('pipeline.board.chosen')}</span>}
        <span className="line">
          <Face name={rowName(row)} seed={row.creatorId} size="s" />
          <RowName row={row} found={found} />
        </span>
        <span className="line">
          <RowFollowers row={row} />
          <span className="grow" />
          {shows('sendWindows') && <RowClock row={row} />}
        </span>
        <span className="step meta">
          <RowDue row={row} />
          {found?.elsewhere ? <FoundHint {...found} /> : <RowNext row={row} />}
        </span>
      </a>
      <button
        type="button"
        className="card-mark"
        tabIndex={-1}
        aria-pressed={isSelected}
        aria-label={t('pipeline.choose', { name: rowName(row) ?? t('pipeline.noName') })}
        onClick={(event) => onChoose(row.dealId, event.shiftKey)}
      >
        <span className={isSelected ? 'check on' : 'check'} aria-hidden="true">
          {isSelected && <Check className="i" />}
        </span>
      </button>
    </li>
  );
});
