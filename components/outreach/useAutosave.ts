import { useEffect, useRef, useState } from 'react';
import { AppError } from '@/lib/errors';
import { type Autosaver, autosaver } from './autosaver';
import { unsavedJournal } from './unsavedJournal';

type Options<T> = {
  /** Names what is typed, for the safety net over a reload. */
  journal: string;
  save: (value: T) => Promise<void>;
  /** An earlier page was closed before it had saved this. Returns what to show and save again, or null where it is outdated. */
  onRecovered: (value: T, at: string) => T | null;
};

export type Autosave<T> = {
  change: (value: T) => void;
  /** Saves now; false where it could not. */
  flush: () => Promise<boolean>;
  forget: () => void;
  isWaiting: boolean;
  savedAt: string | null;
  failed: AppError | null;
};

/** Saves what one types within half a second, at the latest when the page is hidden, and never loses what it could not save. */
export function useAutosave<T>({ journal: name, save, onRecovered }: Options<T>): Autosave<T> {
  const [state, setState] = useState<{ isWaiting: boolean; savedAt: string | null; failed: AppError | null }>(
    {
      isWaiting: false,
      savedAt: null,
      failed: null,
    },
  );
  const latest = useRef({ save, onRecovered });
  latest.current = { save, onRecovered };
  const saver = useRef<{ name: string; saver: Autosaver<T> } | null>(null);

  function saverFor(): Autosaver<T> {
    if (saver.current?.name === name) return saver.current.saver;
    const journal = unsavedJournal<T>(name);
    const made = autosaver<T>(async (value) => {
      try {
        await latest.current.save(value);
      } catch (error) {
        setState((before) => ({ ...before, isWaiting: true, failed: AppError.from(error) }));
        throw error;
      }
      if (!made.hasNewer()) journal.clear();
      setState({ isWaiting: made.hasNewer(), savedAt: new Date().toISOString(), failed: null });
    });
    saver.current = { name, saver: made };
    return made;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per thing that is typed
  useEffect(() => {
    const current = saverFor();
    const left = unsavedJournal<T>(name).left();
    const again = left && latest.current.onRecovered(left.value, left.at);
    if (again) {
      current.change(again);
      setState((before) => ({ ...before, isWaiting: true }));
    } else if (left) unsavedJournal<T>(name).clear();
    const leave = () => void current.flush();
    const hide = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [name]);

  return {
    ...state,
    change(value) {
      unsavedJournal<T>(name).keep(value, new Date().toISOString());
      saverFor().change(value);
      setState((before) => (before.isWaiting ? before : { ...before, isWaiting: true }));
    },
    async flush() {
      await saverFor().flush();
      return !saverFor().isWaiting();
    },
    forget() {
      saverFor().forget();
      unsavedJournal<T>(name).clear();
      setState({ isWaiting: false, savedAt: null, failed: null });
    },
  };
}
