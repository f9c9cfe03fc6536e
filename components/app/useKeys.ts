import { createContext, useContext, useEffect, useRef } from 'react';
import { forgetHeldKey, heldKeyFor, holdKey } from './heldKey';
import { isTyping, keyName } from './keyName';
import { openLayer } from './openLayer';

/** `false`: not for us after all; the key goes on to the next layer. */
export type Keys = Record<string, (event: KeyboardEvent) => unknown>;

/** Whether the keys of what stands in it rest: it is about to show another person. */
export const KeysRest = createContext(false);

/**
 * Keys of a screen: `j`, `?`, `Enter`, `mod+z` (⌘ on the Mac, Ctrl elsewhere), `g p` (one after the other). Single keys rest while one
 * types or composes with an IME, and while a menu or a dialog is open; `mod+…` work everywhere. A key that acts is taken. A key that
 * is pressed after a change of place, before its screen has come, waits for that screen.
 */
export function useKeys(keys: Keys, isOn = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  const isResting = useContext(KeysRest);
  const isActing = isOn && !isResting;

  useEffect(() => {
    if (!isActing) return;
    let before: { key: string; at: number } | null = null;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const key = keyName(event);
      const follows = before && event.timeStamp - before.at < 1500 ? `${before.key} ${key}` : '';
      const isAfterG = follows.startsWith('g '); // `g` alone does nothing, so what follows it is a place to go to, here or on another layer
      before = { key, at: event.timeStamp };
      if (!key.startsWith('mod+') && isBusy(event.target)) return;
      const act = latest.current[follows] ?? (isAfterG ? undefined : latest.current[key]);
      if (act && act(event) !== false) event.preventDefault();
    }

    document.addEventListener('keydown', onKeyDown);
    const waiting = heldKeyFor((key) => latest.current[key] !== undefined, performance.now());
    if (waiting && !isBusy(document.activeElement)) latest.current[waiting.key]?.(waiting.event);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isActing]);
}

/** The last to hear of a key: what none of the layers took is held. Called once, when the panel starts. */
export function holdKeys(): void {
  addEventListener('hashchange', forgetHeldKey);
  addEventListener('pointerdown', forgetHeldKey, { capture: true });
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || isBusy(event.target)) return forgetHeldKey(event);
    holdKey(keyName(event), event);
  });
}

/** Someone types there, or a menu or dialog has the keys. */
function isBusy(target: EventTarget | null): boolean {
  if (target instanceof Element && isTyping(target)) return true;
  return document.querySelector(openLayer) !== null;
}
