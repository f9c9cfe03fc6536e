import { type RefObject, useEffect, useState } from 'react';
import type { PipelineRow } from '@/lib/store';
import type { Column } from '../columns/column';
import type { Stop } from '../listItems';
import type { Listing } from '../listing';
import { cellId } from '../rowProps';
import type { Go } from './editor';

type Given = {
  cursor: { stops: Listing['stops']; place: number; stop: Stop | null };
  goTo: (stop: Stop) => void;
  /** The columns that are drawn. */
  columns: RefObject<readonly Column[]>;
  grid: RefObject<HTMLElement | null>;
  onStage: (row: PipelineRow) => void;
};

export type Cells = {
  /** The column under the cursor; null: the whole row. */
  at: string | null;
  /** The cell that is written in, by its row's key. */
  editing: { key: string; column: string } | null;
  open: (stop: Stop, column: string) => void;
  /** @param of the cell that was written in: by now it may be another */
  done: (of: { key: string; column: string }, go: Go) => void;
};

/** The cells of the table: left and right go to them, Enter and F2 open one that can be written in, Tab goes on to the next. */
export function useCells({ cursor, goTo, columns, grid, onStage }: Given) {
  const { stops, place, stop } = cursor;
  const [at, setAt] = useState<string | null>(null);
  const [editing, setEditing] = useState<Cells['editing']>(null);
  const editable = () => columns.current.filter(({ Editor }) => Editor);

  useEffect(() => {
    if (stop && at)
      document.getElementById(cellId(stop.key, at))?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [stop, at]);

  function open(of: Stop, column: string): void {
    goTo(of);
    setAt(column);
    setEditing({ key: of.key, column });
  }

  /** The cell beside the one that was written in, over the ends of lines. */
  function goOn(by: 1 | -1): void {
    const ids = editable().map(({ id }) => id);
    const next = ids[ids.indexOf(editing?.column ?? '') + by];
    if (stop && next) {
      open(stop, next);
      return;
    }
    for (let line = place + by; ; line += by) {
      const other = stops.at(line);
      if (!other) break;
      const id = by > 0 ? ids[0] : ids.at(-1);
      if (other.is === 'row' && id) {
        open(other, id);
        return;
      }
    }
    setEditing(null);
    grid.current?.focus();
  }

  return {
    cells: {
      at,
      editing,
      open,
      done(of, go) {
        if (editing?.key !== of.key || editing.column !== of.column) return;
        if (go === 'next' || go === 'back') return goOn(go === 'next' ? 1 : -1);
        setEditing(null);
        if (go === 'stay') grid.current?.focus();
      },
    } satisfies Cells,

    /** To the cell beside; before the first stands the whole row. False: there is none. */
    step(by: 1 | -1): boolean {
      const ids = columns.current.map(({ id }) => id);
      if (stop?.is !== 'row' || ids.length === 0) return false;
      const next = (at === null ? -1 : ids.indexOf(at)) + by;
      if (next >= ids.length || next < -1) return false;
      setAt(ids[next] ?? null);
      return true;
    },

    /** Opens the cell under the cursor; F2 on a whole row its first that can be. False: it cannot be written in. */
    edit(isAny: boolean): boolean {
      if (stop?.is !== 'row') return false;
      if (at === 'stage') {
        onStage(stop.row);
        return true;
      }
      const column =
        columns.current.find(({ id, Editor }) => id === at && Editor) ?? (isAny && editable()[0]);
      if (!column) return false;
      open(stop, column.id);
      return true;
    },

    /** Back to the whole row. False: it is there. */
    leave(): boolean {
      if (at === null) return false;
      setAt(null);
      return true;
    },
  };
}
