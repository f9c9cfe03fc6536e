import { useContext } from 'react';
import { ToastContext } from './ToastContext';

/** Says what was just done, with undo: `show({ text, undo: { uid } })`. */
export function useToast() {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('no toasts around this screen');
  return toasts;
}
