import { useId, useState } from 'react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { ColumnLine } from './ColumnLine';
import type { Column } from './column';
import { arranged, isShown, type Layout, moved, pinToggled, put, toggled, widened } from './layout';
import { usualLayout } from './placed';
import type { TableColumns } from './useTableColumns';

/** How far a key widens a column, in px. */
const widthStep = 8;

/** Every column by name: shown or not, where it stands, pinned, how wide. Those shown come first, in their order. */
export function ColumnsMenu({ all, layout, setLayout }: TableColumns) {
  const { t } = useT();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const hint = useId();
  const current = layout ? arranged(layout) : usualLayout(all);
  const known = new Map(all.map((column) => [column.id, column]));
  const shown = current.flatMap(({ id }) => known.get(id) ?? []);
  const hidden = all.filter(({ id }) => !isShown(current, id));
  const wanted = typed.trim().toLowerCase();
  const found = [...shown, ...hidden].filter(({ name }) => name(t).toLowerCase().includes(wanted));

  function change(next: Layout, { id, name }: Column): void {
    if (next === current) return;
    setLayout(next);
    const at = next.findIndex((one) => one.id === id);
    const column = name(t);
    setSaid(
      at < 0
        ? t('pipeline.columnsMenu.hidden', { column })
        : t(next[at]?.pinned ? 'pipeline.columnsMenu.placePinned' : 'pipeline.columnsMenu.place', {
            column,
            place: at + 1,
            count: next.length,
          }),
    );
  }
  function widen(column: Column, by: number): void {
    const { id, width, name } = column;
    const before = current.find((one) => one.id === id)?.width ?? width ?? 240;
    const next = widened(current, id, before + by);
    setLayout(next);
    const now = next.find((one) => one.id === id)?.width ?? before;
    setSaid(t('pipeline.columnsMenu.width', { column: name(t), width: now }));
  }

  return (
    <>
      <div className="row">
        <b className="grow">{t('pipeline.columnsMenu.title')}</b>
        <Button
          kind="quiet"
          size="s"
          impossible={layout === null ? t('pipeline.columnsMenu.isUsual') : null}
          onClick={() => {
            setLayout(null);
            setSaid(t('pipeline.columnsMenu.wasReset'));
          }}
        >
          {t('pipeline.columnsMenu.reset')}
        </Button>
      </div>
      <span className="field">
        <input
          type="search"
          aria-label={t('pipeline.columnsMenu.find')}
          placeholder={t('pipeline.columnsMenu.find')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </span>
      <ul className="column-lines" aria-label={t('pipeline.columnsMenu.title')}>
        {found.map((column) => (
          <ColumnLine
            key={column.id}
            column={column}
            place={current.findIndex(({ id }) => id === column.id)}
            count={current.length}
            isPinned={current.some(({ id, pinned }) => id === column.id && pinned)}
            describedBy={hint}
            onToggle={() => change(toggled(current, column.id), column)}
            onMove={(by) => change(moved(current, column.id, by), column)}
            onPin={() => change(pinToggled(current, column.id), column)}
            onWiden={(by) => widen(column, by * widthStep)}
            onDrag={setDragged}
            onDrop={() => {
              const own = dragged && known.get(dragged);
              if (own && isShown(current, column.id)) change(put(current, own.id, column.id), own);
              setDragged(null);
            }}
          />
        ))}
        {found.length === 0 && <li className="meta">{t('pipeline.columnsMenu.none')}</li>}
      </ul>
      <p className="meta" id={hint}>
        {t('pipeline.columnsMenu.hint')}
      </p>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  );
}
