import { useEffect, useRef } from 'react';
import { onPanelTarget, takePanelTarget } from '@/lib/messages/panelTarget';

/** Shows the deal that someone asked for from a page: the wish may be older than the panel. */
export function usePanelTarget(show: (dealId: string) => void): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const take = () => void takePanelTarget().then((target) => target && latest.current(target.dealId));
    take();
    return onPanelTarget(take);
  }, []);
}
