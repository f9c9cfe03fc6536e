import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { places } from '@/components/app/places';
import { useT } from '@/components/app/useT';
import { useUndo } from '@/components/app/useUndo';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import { Section } from '@/components/ui/Section';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { ImportCounts } from '@/lib/store/backup';
import { type ImportState, useImport } from './useImport';

/** Takes an export in: what would happen comes first, then the count while it runs, then the way back. */
export function ImportFile() {
  const { t } = useT();
  const { state, read, run, stop, close } = useImport();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.is === 'reading' || state.is === 'running';

  return (
    <Section title={t('settings.import.title')}>
      {state.is !== 'running' && state.is !== 'rehearsed' && (
        <>
          <Button busy={isBusy} onClick={() => input.current?.click()}>
            <Upload className="i" aria-hidden="true" />
            {t('settings.import.choose')}
          </Button>
          <p className="meta">{t('settings.import.hint')}</p>
          <p>
            <a href={`#${places.import}`}>{t('settings.import.sheet')}</a>
          </p>
        </>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t('settings.import.choose')}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // the same file can be chosen again
          if (file) void read(file);
        }}
      />
      <div role="status">
        {state.is === 'reading' && (
          <p className="meta filename">{t('settings.import.reading', { name: state.name })}</p>
        )}
        {state.is === 'rehearsed' && (
          <Rehearsal state={state} onConfirm={() => void run(state.content)} onCancel={close} />
        )}
        {state.is === 'done' && <Result state={state} onClose={close} />}
        {state.is === 'failed' && <Failure state={state} onClose={close} />}
      </div>
      {state.is === 'running' && <Running state={state} onStop={stop} />}
    </Section>
  );
}

type Of<Is extends ImportState['is']> = Extract<ImportState, { is: Is }>;

function Rehearsal({
  state,
  onConfirm,
  onCancel,
}: {
  state: Of<'rehearsed'>;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useT();
  const { added, updated, same } = state.counts;
  const isNew = added + updated > 0;
  return (
    <>
      <p className="b filename">{t('settings.import.rehearsed', { name: state.name })}</p>
      <Counts counts={state.counts} />
      {!isNew && <p>{t('settings.import.nothing')}</p>}
      <div className="acts">
        {isNew && (
          <Button kind="primary" onClick={onConfirm}>
            {t('settings.import.confirm', { count: added + updated + same })}
          </Button>
        )}
        <Button onClick={onCancel}>{t(isNew ? 'settings.import.cancel' : 'settings.import.close')}</Button>
      </div>
    </>
  );
}

function Counts({ counts }: { counts: ImportCounts }) {
  const { t, language } = useT();
  const kinds = (['added', 'updated', 'same', 'rejected', 'erased'] as const).filter(
    (kind) => kind !== 'erased' || counts.erased > 0,
  );
  return (
    <dl className="counts">
      {kinds.map((kind) => (
        <div key={kind} style={{ display: 'contents' }}>
          <dt>{t(`settings.import.${kind}`)}</dt>
          <dd className={kind === 'rejected' && counts.rejected > 0 ? 'stop' : undefined}>
            {wholeNumber(counts[kind], language)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Running({
  state: { done, total, isStopping },
  onStop,
}: {
  state: Of<'running'>;
  onStop: () => void;
}) {
  const { t, language } = useT();
  const count = t('settings.import.count', {
    done: wholeNumber(done, language),
    total: wholeNumber(total, language),
  });
  return (
    <>
      <Progress label={t('settings.import.running')} done={done} total={Math.max(total, 1)} count={count} />
      <Button busy={isStopping} onClick={onStop}>
        {t(isStopping ? 'settings.import.stopping' : 'settings.import.stop')}
      </Button>
    </>
  );
}

function Result({
  state: { counts, batch, cancelled },
  onClose,
}: {
  state: Of<'done'>;
  onClose: () => void;
}) {
  const { t } = useT();
  const count = counts.added + counts.updated;
  return (
    <Note
      kind={cancelled || counts.rejected > 0 ? 'attention' : 'go'}
      title={cancelled ? t('settings.import.stopped', { count }) : t('settings.import.done', { count })}
      actions={
        <>
          {count > 0 && <UndoImport batch={batch} onDone={onClose} />}
          <Button size="s" onClick={onClose}>
            {t('settings.import.close')}
          </Button>
        </>
      }
    >
      <Counts counts={counts} />
    </Note>
  );
}

function Failure({
  state: { why, done, total, batch },
  onClose,
}: {
  state: Of<'failed'>;
  onClose: () => void;
}) {
  const { t, language } = useT();
  const isPartly = done > 0;
  const progress = { done: wholeNumber(done, language), total: wholeNumber(total, language) };
  return (
    <Note
      kind="stop"
      title={isPartly ? t('settings.import.failedPartly', progress) : t('settings.import.failed')}
      actions={
        <>
          {batch && <UndoImport batch={batch} onDone={onClose} />}
          <Button size="s" onClick={onClose}>
            {t('settings.import.close')}
          </Button>
        </>
      }
    >
      <p>{isPartly ? t('settings.import.failedPartlyBody') : why}</p>
    </Note>
  );
}

function UndoImport({ batch, onDone }: { batch: string; onDone: () => void }) {
  const { t } = useT();
  const { undo } = useUndo();
  return (
    <Button size="s" onClick={() => void undo({ batch }).then(onDone)}>
      {t('settings.import.undo')}
    </Button>
  );
}
