import { useSyncExternalStore } from 'react';

/** The panel (under 720), list and one pane (to 1279), or all panes. */
export type Width = 'panel' | 'middle' | 'wide';

const middle = matchMedia('(min-width: 720px)');
const wide = matchMedia('(min-width: 1280px)');

export const useWindowWidth = (): Width =>
  useSyncExternalStore(subscribe, () => (wide.matches ? 'wide' : middle.matches ? 'middle' : 'panel'));

function subscribe(listener: () => void): () => void {
  for (const query of [middle, wide]) query.addEventListener('change', listener);
  return () => {
    for (const query of [middle, wide]) query.removeEventListener('change', listener);
  };
}
