import { Pencil } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { Go } from './cells/editor';
import type { CellProps } from './columns/column';
import { pinOf } from './columns/pinOf';
import type { Placed } from './columns/placed';
import { cellId, pressRow, rowClasses, rowId } from './rowProps';

/** A column without its width: that is the table's. */
export type RowColumn = Pick<Placed, 'column' | 'left'>;

type Props = Omit<CellProps, 'column'> & {
  /** Of the line: a deal may stand in several groups. */
  lineKey: string;
  columns: readonly RowColumn[];
  lastPinned: number;
  /** The column under the cursor, and the one that is written in. */
  at: string | null;
  editing: string | null;
  onEdit: (key: string, column: string) => void;
  onEdited: (of: { key: string; column: string }, go: Go) => void;
};

/** A person in one line of the table. */
export const TableRow = memo(function TableRow(props: Props) {
  const { lineKey, place, columns, lastPinned, isSelected, isOpen, at, editing } = props;
  return (
    <tr
      id={rowId(lineKey)}
      className={`row-in ${rowClasses(props)}`}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      aria-current={isOpen || undefined}
      onClick={(event) => press(event, props)}
    >
      {columns.map(({ column, left }, index) => {
        const { id, isNumeric, name, hasPen, Cell, Editor } = column;
        const pin = pinOf(left, index === lastPinned);
        const isEditing = editing === id && Editor !== undefined;
        const classes = [
          isNumeric && 'num',
          (Editor || hasPen) && 'writable',
          pin.className,
          at === id && 'at',
          isEditing && 'editing',
        ];
        return (
          <td
            key={id}
            id={at === id ? cellId(lineKey, id) : undefined}
            className={classes.filter(Boolean).join(' ') || undefined}
            style={pin.style}
          >
            {isEditing ? <Open {...props} column={column} /> : <Cell {...props} column={column} />}
            {Editor && !isEditing && <Pen name={name} />}
          </td>
        );
      })}
    </tr>
  );
});

/** The same for every row, so that it is drawn once: which cell it stands in is asked when it is pressed. By keyboard Enter and F2 do the same from the grid, so it is no tab stop. */
const Pen = memo(function Pen({ name }: Pick<RowColumn['column'], 'name'>) {
  const { t } = useT();
  return (
    <IconButton size="s" className="pen" tabIndex={-1} label={t('pipeline.cells.edit', { field: name(t) })}>
      <Pencil className="i s" aria-hidden="true" />
    </IconButton>
  );
});

function press(event: MouseEvent<HTMLTableRowElement>, props: Props): void {
  const { lineKey, columns, onEdit } = props;
  const cell = event.target instanceof Element && event.target.closest('.pen')?.closest('td');
  const column = cell ? columns[cell.cellIndex]?.column : undefined;
  if (column) onEdit(lineKey, column.id);
  else pressRow(event, props);
}

type OfColumn = Props & { column: RowColumn['column'] };

function Open({ column, row, lineKey, onEdited }: OfColumn) {
  const { t } = useT();
  const { Editor, name } = column;
  if (!Editor) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press in the field is none on the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has its own keys
    <div onClick={(event) => event.stopPropagation()}>
      <Editor
        row={row}
        column={column}
        label={name(t)}
        onDone={(go) => onEdited({ key: lineKey, column: column.id }, go)}
      />
    </div>
  );
}
