import { useEffect, useRef } from 'react';
import { useRestoreDesk } from './useRestoreDesk';
import { useT } from './useT';
import { useToast } from './useToast';

/** A restore that a kill cut off goes on when the panel opens; that one is over is said wherever the person is. */
export function ResumeRestore() {
  const { t } = useT();
  const toasts = useToast();
  const { desk, state } = useRestoreDesk();

  useEffect(() => void desk.resume(), [desk]);
  const said = useRef<typeof state | null>(null);
  useEffect(() => {
    if (state.is !== 'done' || said.current === state) return;
    said.current = state;
    const { counts, batch, cancelled } = state;
    const count = counts.added + counts.updated;
    const text = cancelled ? t('settings.import.stopped', { count }) : t('settings.import.done', { count });
    toasts.show(count > 0 ? { text, undo: { batch } } : { text });
  }, [state, t, toasts]);
  return null;
}
