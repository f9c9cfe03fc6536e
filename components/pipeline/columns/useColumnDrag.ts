import { type DragEvent, useState } from 'react';

type Given = {
  name: string;
  /** It takes what is dragged. */
  takes: boolean;
  /** It is in hand now, or not any more. */
  onHold: (isHeld: boolean) => void;
  /** What is dragged comes before this one. */
  onDrop: () => void;
};

/** A column that is dragged before another, in the table's head or in the menu: what its element does, and whether another hangs over it. */
export function useColumnDrag({ name, takes, onHold, onDrop }: Given) {
  const [isOver, setOver] = useState(false);
  return {
    isOver: isOver && takes,
    drag: {
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData('text/plain', name);
        event.dataTransfer.effectAllowed = 'move';
        onHold(true);
      },
      onDragEnd: () => onHold(false),
      onDragOver: (event: DragEvent) => {
        if (!takes) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      },
    },
  };
}
