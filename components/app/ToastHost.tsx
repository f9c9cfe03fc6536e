import { useEffect, useState, useSyncExternalStore } from 'react';
import { Toast } from '@/components/ui/Toast';
import { useT } from './useT';
import { useToast } from './useToast';
import { useUndo } from './useUndo';

const stayMs = 6000;

/** Shows the one toast; it leaves after six seconds unless it is hovered or focused. */
export function ToastHost() {
  const { t } = useT();
  const toasts = useToast();
  const wish = useSyncExternalStore(toasts.subscribe, toasts.snapshot);
  const { undo } = useUndo();
  const [isHeld, setHeld] = useState(false);
  const id = wish?.id;

  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(toasts.dismiss, stayMs);
    return () => clearTimeout(timer);
  }, [id, isHeld, toasts]);
  useEffect(() => {
    if (id === undefined) setHeld(false);
  }, [id]);

  if (!wish) return null;
  const { undo: what, stop } = wish;
  return (
    <Toast
      key={stop ? 'running' : wish.id}
      text={wish.text}
      words={{ undo: t('ui.undo'), stop: t('ui.stop') }}
      onHold={setHeld}
      onUndo={what && (() => void undo(what))}
      onStop={stop}
    />
  );
}
