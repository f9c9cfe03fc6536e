import { useEffect, useRef } from 'react';
import { onPanelTarget, type PanelTarget, takePanelTarget } from '@/lib/messages/panelTarget';

/** Shows the deal or the check that someone asked for from a page: the wish may be older than the panel. */
export function usePanelTarget(show: (target: PanelTarget) => void): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const take = () => void takePanelTarget().then((target) => target && latest.current(target));
    take();
    return onPanelTarget(take);
  }, []);
}
