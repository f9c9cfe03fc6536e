import { Pencil } from 'lucide-react';
import { type MouseEvent, memo, type ReactNode, useState } from 'react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { Go } from './cells/editor';
import type { CellProps, Column } from './columns/column';
import { pinOf } from './columns/pinOf';
import type { Placed } from './columns/placed';
import type { Said } from './columns/said';
import { hasRightToLeft, mayBeCut } from './columns/textWidth';
import type { CellWords } from './columns/useCellWords';
import { cellId, pressRow, rowClasses, rowId } from './rowProps';

type Props = Omit<CellProps, 'column'> & {
  /** Of the line: a deal may stand in several groups. */
  lineKey: string;
  columns: readonly Placed[];
  lastPinned: number;
  words: CellWords;
  /** The column under the cursor, and the one that is written in. */
  at: string | null;
  editing: string | null;
  onEdit: (key: string, column: string) => void;
  onEdited: (of: { key: string; column: string }, go: Go) => void;
};

/** A person in one line of the table. A cell that is words alone is one element with one text: a page of them is drawn at every key. */
export const TableRow = memo(function TableRow(props: Props) {
  const { row, lineKey, place, columns, lastPinned, words, isSelected, isOpen, at, editing } = props;
  const [isPointedAt, setPointedAt] = useState(false);
  return (
    <tr
      id={rowId(lineKey)}
      className={`row-in ${rowClasses(props)}`}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      aria-current={isOpen || undefined}
      onClick={(event) => press(event, props)}
      // entering is not told where a row was drawn anew under a pointer that rests
      onPointerOver={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      {columns.map((placed, index) => {
        const { column, left, width } = placed;
        const { id, isNumeric, says, Editor } = column;
        const pin = pinOf(left, index === lastPinned);
        const isEditing = editing === id && Editor !== undefined;
        const said = isEditing ? undefined : says?.(row, words, column);
        const isCut = said !== undefined && mayBeCut(said, width);
        const classes = [
          isNumeric && 'num',
          said?.className,
          isCut && 'cut',
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
            title={said?.title ?? (isCut ? said.text : undefined)}
            aria-label={said?.label}
          >
            {contentOf(props, column, { said, isEditing, isPointedAt })}
          </td>
        );
      })}
    </tr>
  );
});

type Content = { said: Said | undefined; isEditing: boolean; isPointedAt: boolean };

/** What stands in a cell: where it can be, a text and nothing else. */
function contentOf(props: Props, column: Column, { said, isEditing, isPointedAt }: Content): ReactNode {
  if (isEditing) return <Open {...props} column={column} />;
  const { Cell, Editor, opensStages } = column;
  const pen = isPointedAt && (Editor || opensStages) && <Pen column={column} said={said?.text} />;
  if (!said)
    return (
      <>
        {Cell && <Cell {...props} column={column} />}
        {pen}
      </>
    );
  const text = hasRightToLeft(said.text) ? <bdi dir="auto">{said.text}</bdi> : said.text;
  if (!said.sign && !pen) return text;
  return (
    <>
      {said.sign}
      {text}
      {pen}
    </>
  );
}

/** Comes with the pointer. By keyboard Enter and F2 do the same from the grid, so it is no tab stop. */
function Pen({ column, said = '' }: { column: Column; said: string | undefined }) {
  const { t } = useT();
  const label = column.opensStages
    ? t('pipeline.changeStage', { stage: said })
    : t('pipeline.cells.edit', { field: column.name(t) });
  return (
    <IconButton size="s" className="pen" tabIndex={-1} label={label}>
      <Pencil className="i s" aria-hidden="true" />
    </IconButton>
  );
}

function press(event: MouseEvent<HTMLTableRowElement>, props: Props): void {
  const { row, lineKey, columns, onEdit, onChangeStage } = props;
  const cell = event.target instanceof Element && event.target.closest('.pen')?.closest('td');
  const column = cell ? columns[cell.cellIndex]?.column : undefined;
  if (!cell || !column) pressRow(event, props);
  else if (column.opensStages) onChangeStage(row, cell);
  else onEdit(lineKey, column.id);
}

type OfColumn = Props & { column: Column };

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
