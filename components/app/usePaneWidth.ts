import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width inside a pane in px, beside its scrollbar: what it shows depends on its own width, not on the window's. */
export function usePaneWidth(pane: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);

  return width;
}
