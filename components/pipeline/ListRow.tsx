// biome-ignore-all lint/a11y/useSemanticElements: rows lie where they are scrolled to, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row the keys act on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Enter opens the row under the cursor, from the grid
import { Check } from 'lucide-react';
import { memo } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { Face } from '@/components/ui/Face';
import { RowClock } from './RowClock';
import { RowDue } from './RowDue';
import { RowFollowers } from './RowFollowers';
import { RowMark } from './RowMark';
import { RowName } from './RowName';
import { RowNext } from './RowNext';
import { RowStage } from './RowStage';
import { pressRow, type RowProps, rowClasses, rowId } from './rowProps';
import { FoundHint } from './search/FoundHint';
import { foundIn } from './search/foundIn';

/** A person in two lines: name and site | their clock; stage, next step, followers | due. */
export const ListRow = memo(function ListRow(
  props: RowProps & { /** In px from the top of the list. */ top: number; height: number },
) {
  const { row, stages, place, isSelected, isOpen, sought, onChangeStage, top, height } = props;
  const { shows } = useSettings();
  const found = sought && foundIn(row, sought);
  return (
    <div
      role="row"
      id={rowId(row.dealId)}
      className={`li ${rowClasses(props)}`}
      style={{ top, height }}
      aria-rowindex={place + 1}
      aria-selected={isSelected}
      aria-current={isOpen || undefined}
      onClick={(event) => pressRow(event, props)}
    >
      <div role="gridcell">
        <RowMark row={row} onToggle={props.onToggle}>
          <RowFace row={row} isSelected={isSelected} />
        </RowMark>
      </div>
      <div role="gridcell" className="cut">
        <div className="l1">
          <RowName row={row} found={found} />
          {found && <FoundHint {...found} />}
        </div>
        <div className="l2 fit">
          <RowStage row={row} stages={stages} onChange={(button) => onChangeStage(row, button)} />
          {shows('pipeline') && (
            <span className="dot-sep cut nx">
              <RowNext row={row} />
            </span>
          )}
          <span className="dot-sep nw">
            <RowFollowers row={row} />
          </span>
        </div>
      </div>
      <div role="gridcell" className="r">
        {shows('sendWindows') && <RowClock row={row} />}
        {shows('pipeline') && <RowDue row={row} />}
      </div>
    </div>
  );
});

function RowFace({ row, isSelected }: { row: RowProps['row']; isSelected: boolean }) {
  if (!isSelected) return <Face name={row.name ?? row.handle} seed={row.creatorId} />;
  return (
    <span className="face chosen" aria-hidden="true">
      <Check className="i" />
    </span>
  );
}
