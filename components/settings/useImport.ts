import { useRef, useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { AppError } from '@/lib/errors';
import { readExport } from '@/lib/files/importJson';
import type { ImportCounts } from '@/lib/store/backup';

export type ImportState =
  | { is: 'idle' }
  | { is: 'reading'; name: string }
  | { is: 'rehearsed'; name: string; content: unknown; counts: ImportCounts }
  | { is: 'running'; done: number; total: number; isStopping: boolean }
  | { is: 'done'; counts: ImportCounts; batch: string; cancelled: boolean }
  | { is: 'failed'; why: string; done: number; total: number; batch: string | null };

/** An import from the file to the result: read, shown, agreed to, run, and taken back. It goes on when the page is left. */
export function useImport() {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const stopping = useRef<AbortController | null>(null);

  async function read(file: File): Promise<void> {
    setState({ is: 'reading', name: file.name });
    try {
      const content = await readExport(file);
      setState({ is: 'rehearsed', name: file.name, content, counts: await store.backup.rehearse(content) });
    } catch (error) {
      setState({ is: 'failed', why: said(error), done: 0, total: 0, batch: null });
    }
  }

  async function run(content: unknown): Promise<void> {
    const stop = new AbortController();
    stopping.current = stop;
    const progress = { done: 0, total: 0 };
    setState({ is: 'running', ...progress, isStopping: false });
    try {
      const { batch, cancelled, ...counts } = await store.backup.importAll(content, {
        signal: stop.signal,
        onProgress(done, total) {
          Object.assign(progress, { done, total });
          setState({ is: 'running', done, total, isStopping: stop.signal.aborted });
        },
      });
      setState({ is: 'done', counts, batch, cancelled });
      const count = counts.added + counts.updated;
      const text = cancelled ? t('settings.import.stopped', { count }) : t('settings.import.done', { count });
      toasts.show(count > 0 ? { text, undo: { batch } } : { text });
    } catch (error) {
      setState({ is: 'failed', why: said(error), ...progress, batch: await batchOfStep(progress.done) });
    }
  }

  function said(error: unknown): string {
    const failure = AppError.from(error);
    if (failure.code === 'internal') console.error('import', error);
    return errorText(t, failure);
  }

  /** The steps before the one that failed are in the database, under the batch of the last thing done. */
  const batchOfStep = async (done: number): Promise<string | null> =>
    done > 0 ? ((await store.queries.lastUndoable())?.batch ?? null) : null;

  return {
    state,
    read,
    run,
    stop() {
      stopping.current?.abort();
      setState((before) => (before.is === 'running' ? { ...before, isStopping: true } : before));
    },
    close: () => setState({ is: 'idle' }),
  };
}
