import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { errorText } from '@/components/app/errorText';
import { places } from '@/components/app/places';
import type { RestoreState } from '@/components/app/restoreDesk';
import { useRestoreDesk } from '@/components/app/useRestoreDesk';
import { useT } from '@/components/app/useT';
import { useUndo } from '@/components/app/useUndo';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import { Section } from '@/components/ui/Section';
import { wholeNumber } from '@/lib/i18n/numbers';
import { PassphraseOf } from './PassphraseOf';
import { RestoreCounts } from './RestoreCounts';
import { RestoreRehearsal } from './RestoreRehearsal';

/** Takes a backup or an export in: it is read to its end and what would happen comes first, then the count while it runs, then the way back. */
export function RestoreFile() {
  const { t } = useT();
  const { desk, state } = useRestoreDesk();
  const isOpen = state.is !== 'running' && state.is !== 'rehearsed' && state.is !== 'locked';

  return (
    <Section title={t('settings.import.title')}>
      {isOpen && <ChooseFile isBusy={state.is === 'reading'} onChoose={(file) => void desk.choose(file)} />}
      {state.is === 'locked' && (
        <PassphraseOf
          name={state.name}
          error={state.error && errorText(t, state.error)}
          onGive={(passphrase) => void desk.rehearse(state.file, passphrase)}
          onCancel={() => void desk.close()}
        />
      )}
      <div role="status">
        {state.is === 'reading' && (
          <p className="meta filename">{t('settings.import.reading', { name: state.name })}</p>
        )}
        {state.is === 'rehearsed' && (
          <RestoreRehearsal
            name={state.name}
            counts={state.counts}
            isBackup={state.key !== null}
            onConfirm={(wins) => void desk.restore(wins)}
            onCancel={() => void desk.close()}
          />
        )}
        {state.is === 'done' && <Result state={state} />}
        {state.is === 'failed' && <Failure state={state} />}
      </div>
      {state.is === 'reading' && state.total > 0 && <Reading state={state} />}
      {state.is === 'running' && <Running state={state} />}
    </Section>
  );
}

function ChooseFile({ isBusy, onChoose }: { isBusy: boolean; onChoose: (file: File) => void }) {
  const { t } = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button busy={isBusy} onClick={() => input.current?.click()}>
        <Upload className="i" aria-hidden="true" />
        {t('settings.import.choose')}
      </Button>
      <p className="meta">{t('settings.import.hint')}</p>
      <p>
        <a href={`#${places.import}`}>{t('settings.import.sheet')}</a>
      </p>
      <p>
        <a href={`#${places.duplicates}`}>{t('settings.import.duplicates')}</a>
      </p>
      <FileInput
        ref={input}
        accept=".jlbackup,.json,application/json"
        label={t('settings.import.choose')}
        onChoose={onChoose}
      />
    </>
  );
}

type Of<Is extends RestoreState['is']> = Extract<RestoreState, { is: Is }>;

const useCount = () => {
  const { t, language } = useT();
  return (done: number, total: number) =>
    t('settings.import.count', { done: wholeNumber(done, language), total: wholeNumber(total, language) });
};

function Reading({ state: { done, total } }: { state: Of<'reading'> }) {
  const { t } = useT();
  const count = useCount();
  return (
    <Progress label={t('settings.import.checking')} done={done} total={total} count={count(done, total)} />
  );
}

function Running({ state: { done, total, isStopping } }: { state: Of<'running'> }) {
  const { t } = useT();
  const { desk } = useRestoreDesk();
  const count = useCount();
  return (
    <>
      <Progress
        label={t('settings.import.running')}
        done={done}
        total={Math.max(total, 1)}
        count={count(done, total)}
      />
      <p className="meta">{t('settings.import.goesOn')}</p>
      <Button busy={isStopping} onClick={desk.stop}>
        {t(isStopping ? 'settings.import.stopping' : 'settings.import.stop')}
      </Button>
    </>
  );
}

function Result({ state: { counts, batch, cancelled } }: { state: Of<'done'> }) {
  const { t } = useT();
  const count = counts.added + counts.updated;
  return (
    <Note
      kind={cancelled || counts.rejected > 0 ? 'attention' : 'go'}
      title={cancelled ? t('settings.import.stopped', { count }) : t('settings.import.done', { count })}
      actions={<AfterActions batch={count > 0 ? batch : null} />}
    >
      <RestoreCounts counts={counts} />
    </Note>
  );
}

function Failure({ state: { error, done, total, batch } }: { state: Of<'failed'> }) {
  const { t, language } = useT();
  const { desk } = useRestoreDesk();
  const isPartly = done > 0;
  const progress = { done: wholeNumber(done, language), total: wholeNumber(total, language) };
  return (
    <Note
      kind="stop"
      title={isPartly ? t('settings.import.failedPartly', progress) : t('settings.import.failed')}
      actions={
        <>
          {batch && (
            <Button size="s" onClick={() => void desk.resume()}>
              {t('settings.import.goOn')}
            </Button>
          )}
          <AfterActions batch={isPartly ? batch : null} />
        </>
      }
    >
      <p>{errorText(t, error)}</p>
      {isPartly && <p>{t('settings.import.failedPartlyBody')}</p>}
    </Note>
  );
}

function AfterActions({ batch }: { batch: string | null }) {
  const { t } = useT();
  const { desk } = useRestoreDesk();
  const { undo } = useUndo();
  return (
    <>
      {batch && (
        <Button size="s" onClick={() => void undo({ batch }).then(desk.close)}>
          {t('settings.import.undo')}
        </Button>
      )}
      <Button size="s" onClick={() => void desk.close()}>
        {t('settings.import.close')}
      </Button>
    </>
  );
}
