import { useCallback } from 'react';
import { AppError } from '@/lib/errors';
import type { Store, Undone } from '@/lib/store';
import { errorText } from './errorText';
import { stopRunning } from './running';
import type { ToastWish } from './toasts';
import { undoInWorker } from './undoInWorker';
import { useStore } from './useStore';
import { useT } from './useT';
import { useToast } from './useToast';

/** Taken back in the page itself: a worker takes as long to start. */
const few = 2;

/** Takes something back and says so: what came back, what others had changed since, or why it could not be. */
export function useUndo() {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();

  const say = useCallback(
    ({ reverted, kept }: Undone) =>
      toasts.show({
        text: kept.length > 0 ? t('undo.partly', { reverted, kept: kept.length }) : t('undo.done'),
      }),
    [toasts, t],
  );

  /** An import goes back in its own worker, and so does what took more than a few commands; it can be stopped between two. */
  const undoMany = useCallback(
    async (batch: string): Promise<Undone> => {
      if (await store.sheets.has(batch)) {
        const { importDeskOf } = await import('@/components/import/importDesk');
        return importDeskOf(store).undo(batch);
      }
      if ((await store.queries.commandsIn(batch)) <= few) return store.undoBatch(batch);
      const stop = new AbortController();
      const onProgress = (done: number, total: number) => {
        const text = t('undo.running', { done, total });
        if (done < total) toasts.show({ text, stop: () => stop.abort() });
      };
      const release = store.pipeline.hold();
      const undone = await undoInWorker(
        { database: store.name, batch },
        { signal: stop.signal, onProgress },
      ).finally(release);
      store.ranElsewhere(undone.changes);
      return undone;
    },
    [store, toasts, t],
  );

  const undo = useCallback(
    async (what: NonNullable<ToastWish['undo']>) => {
      try {
        say('uid' in what ? await store.undo(what.uid) : await undoMany(what.batch));
      } catch (error) {
        toasts.show({ text: errorText(t, AppError.from(error)) });
      }
    },
    [store, toasts, t, say, undoMany],
  );

  /** The last thing done in this database that can be taken back; what is still being done to many is stopped first. */
  const undoLast = useCallback(
    () =>
      inTurn(store, async () => {
        const [stopped] = await stopRunning(store);
        const last = stopped ? { batch: stopped } : await lastUndoable(store);
        // Stopped before anything was written: what was done before it is not meant.
        const isNothing = stopped && (await store.queries.standing(stopped)) === 'none';
        if (isNothing) toasts.show({ text: t('undo.done') });
        else if (last) await undo(last);
        else toasts.show({ text: t('errors.undo.nothing') });
      }),
    [store, undo, toasts, t],
  );

  return { undo, undoLast };
}

const turns = new WeakMap<Store, Promise<void>>();

/** The next press finds what the one before it has left: two in a row never mean the same thing. */
function inTurn(store: Store, work: () => Promise<void>): Promise<void> {
  const mine = (turns.get(store) ?? Promise.resolve()).then(work, work);
  turns.set(store, mine);
  return mine;
}

async function lastUndoable(store: Store): Promise<ToastWish['undo'] | null> {
  const last = await store.queries.lastUndoable();
  if (!last) return null;
  return last.batch ? { batch: last.batch } : { uid: last.uid };
}
