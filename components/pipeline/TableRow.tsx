import { Check } from 'lucide-react';
import { memo } from 'react';
import { stageLook } from '@/components/creators/stageLook';
import { useWords } from '@/components/creators/useWords';
import { StageRing } from '@/components/ui/StageMark';
import { RowClock } from './RowClock';
import { RowDue } from './RowDue';
import { RowFollowers } from './RowFollowers';
import { RowMark } from './RowMark';
import { RowName } from './RowName';
import { RowNext } from './RowNext';
import { RowStage } from './RowStage';
import { pressRow, type RowProps, rowClasses, rowId } from './rowProps';
import type { ColumnId } from './tableColumns';

/** A person in one line of the table. */
export const TableRow = memo(function TableRow(
  props: RowProps & { columns: readonly ColumnId[]; isRoomy: boolean },
) {
  const { row, place, columns, isSelected, isOpen } = props;
  return (
    <tr
      id={rowId(row.dealId)}
      className={`row-in ${rowClasses(props)}`}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      aria-current={isOpen || undefined}
      onClick={(event) => pressRow(event, props)}
    >
      {columns.map((column) => (
        <td key={column} className={column === 'followers' || column === 'time' ? 'num' : undefined}>
          <Cell column={column} {...props} />
        </td>
      ))}
    </tr>
  );
});

function Cell({
  column,
  row,
  stages,
  isSelected,
  isRoomy,
  onToggle,
  onChangeStage,
}: RowProps & { column: ColumnId; isRoomy: boolean }) {
  if (column === 'creator')
    return (
      <span className="who">
        <RowMark row={row} onToggle={onToggle}>
          {isSelected ? <SelectedMark /> : <StageRing look={stageLook(row.stageKind, row.blocked)} />}
        </RowMark>
        <RowName row={row} showsHandle={isRoomy} />
      </span>
    );
  if (column === 'followers') return <RowFollowers row={row} />;
  if (column === 'stage')
    return (
      <RowStage
        row={row}
        stages={stages}
        withRing={false}
        onChange={(button) => onChangeStage(row, button)}
      />
    );
  if (column === 'lastContact') return <LastContact at={row.lastContactAt} />;
  if (column === 'next') return <RowNext row={row} />;
  return column === 'due' ? <RowDue row={row} /> : <RowClock row={row} />;
}

const SelectedMark = () => (
  <span className="check on" aria-hidden="true">
    <Check className="i" />
  </span>
);

function LastContact({ at }: { at: string | null }) {
  const { t, age } = useWords();
  return at ? <span className="dim">{age(at)}</span> : <span className="faint">{t('pipeline.never')}</span>;
}
