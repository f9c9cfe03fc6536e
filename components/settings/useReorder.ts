import { type DragEvent, type KeyboardEvent, useState } from 'react';

/**
 * A list whose lines are put elsewhere by dragging their handle, or by the arrow keys on it. `onMove`: this one before that one; null: to
 * the end.
 */
export function useReorder(ids: readonly string[], onMove: (id: string, before: string | null) => void) {
  const [held, setHeld] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);

  function drop(): void {
    if (held !== null && over !== null && held !== over) {
      const isDown = ids.indexOf(over) > ids.indexOf(held);
      onMove(held, isDown ? (ids[ids.indexOf(over) + 1] ?? null) : over);
    }
    setHeld(null);
    setOver(null);
  }

  function step(id: string, event: KeyboardEvent): void {
    const at = ids.indexOf(id);
    if (event.key === 'ArrowUp' && at > 0) onMove(id, ids[at - 1]!);
    else if (event.key === 'ArrowDown' && at < ids.length - 1) onMove(id, ids[at + 2] ?? null);
    else if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
  }

  return {
    /** For the line: it takes what is dropped on it. */
    line: (id: string) => ({
      'data-drop':
        held !== null && over === id && held !== id
          ? ids.indexOf(id) > ids.indexOf(held)
            ? 'below'
            : 'above'
          : undefined,
      onDragOver: (event: DragEvent) => {
        if (held === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        if (over !== id) setOver(id);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        drop();
      },
    }),
    /** For its handle. */
    handle: (id: string, label: string) => ({
      draggable: true,
      'aria-keyshortcuts': 'ArrowUp ArrowDown',
      onKeyDown: (event: KeyboardEvent) => step(id, event),
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData('text/plain', label);
        event.dataTransfer.effectAllowed = 'move';
        setHeld(id);
      },
      onDragEnd: () => {
        setHeld(null);
        setOver(null);
      },
    }),
  };
}
export type Reorder = ReturnType<typeof useReorder>;
