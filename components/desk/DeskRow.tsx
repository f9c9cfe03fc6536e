// biome-ignore-all lint/a11y/useSemanticElements: rows lie where they are scrolled to, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row the keys act on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys act from the grid
import { memo, type ReactNode, type Ref } from 'react';
import { RowName } from '@/components/pipeline/RowName';
import { Clock, type ClockState } from '@/components/ui/Clock';
import { Face } from '@/components/ui/Face';
import type { Entry } from './useDesk';
import { useDeskWords } from './useDeskWords';

export const deskRowId = (dealId: string): string => `now-${dealId}`;

type Props = {
  entry: Entry;
  isCursor: boolean;
  top: number;
  index: number;
  measure: Ref<HTMLDivElement> | null;
  onSelect: (dealId: string) => void;
  /** What unfolds under the row the keys act on. */
  children?: ReactNode;
};

/** A person in two lines: name | what presses; what there is to do | their clock. */
export const DeskRow = memo(function DeskRow({
  entry,
  isCursor,
  top,
  index,
  measure,
  onSelect,
  children,
}: Props) {
  const { stepText, pressing } = useDeskWords();
  const { row } = entry;
  const { text, look } = pressing(entry);
  return (
    <div
      role="row"
      ref={measure}
      data-index={index}
      id={deskRowId(row.dealId)}
      className={isCursor ? 'li sel' : 'li'}
      style={{ top }}
      aria-selected={isCursor}
      onClick={() => onSelect(row.dealId)}
    >
      <Face name={row.name ?? row.handle} seed={row.creatorId} />
      <div role="gridcell" className="cut">
        <div className="l1">
          <RowName row={row} />
        </div>
        <div className="l2">
          <span className="cut" dir="auto">
            {stepText(entry)}
          </span>
        </div>
      </div>
      <div role="gridcell" className="r">
        <span className={`${look} nw`}>{text}</span>
        <span className="due today">
          <TheirClock entry={entry} />
        </span>
      </div>
      {children && (
        <div role="gridcell" className="acts">
          {children}
        </div>
      )}
    </div>
  );
});

/** What their clock says now, or will say when it opens. */
function TheirClock({ entry }: { entry: Entry }) {
  const { t, when } = useDeskWords();
  const { row, group, from, isSafe, isTheirTime, clock } = entry;
  if (clock === null || row.zone === null)
    return <Clock state="unknown" time={t('pipeline.noZone')} meaning={t('pipeline.clock.unknown')} />;
  if (group === 'next' && from !== null) return <span className="faint">{when(from, row.zone)}</span>;
  const state: ClockState = isTheirTime ? 'open' : 'closed';
  const meaning = t(`pipeline.clock.${state}`);
  return (
    <Clock
      state={state}
      time={clock}
      guess={isSafe || row.zoneConfidence === 'guess'}
      meaning={row.zoneConfidence === 'guess' ? t('pipeline.clock.guess', { meaning }) : meaning}
    />
  );
}
