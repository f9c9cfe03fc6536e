import { useEffect, useRef } from 'react';
import { isTyping, keyName } from './keyName';

/** `false`: not for us after all; the key goes on to the next layer. */
export type Keys = Record<string, (event: KeyboardEvent) => unknown>;

/**
 * Keys of a screen: `j`, `?`, `Enter`, `mod+z` (⌘ on the Mac, Ctrl elsewhere), `g p` (one after the other). Single keys rest while one
 * types or composes with an IME, and while a menu or a dialog is open; `mod+…` work everywhere. A key that acts is taken.
 */
export function useKeys(keys: Keys, isOn = true): void {
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    if (!isOn) return;
    let before: { key: string; at: number } | null = null;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const key = keyName(event);
      const follows = before && event.timeStamp - before.at < 1500 ? `${before.key} ${key}` : '';
      const isAfterG = follows.startsWith('g '); // `g` alone does nothing, so what follows it is a place to go to, here or on another layer
      before = { key, at: event.timeStamp };
      if (!key.startsWith('mod+') && isBusy(event)) return;
      const act = latest.current[follows] ?? (isAfterG ? undefined : latest.current[key]);
      if (act && act(event) !== false) event.preventDefault();
    }

    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

/** Someone types, or a menu or dialog has the keys. */
function isBusy(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target && isTyping(target)) return true;
  return document.querySelector('[role="menu"], [role="dialog"], [role="listbox"]') !== null;
}
