import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import { TextField } from '@/components/ui/TextField';
import { sizeText, wholeNumber } from '@/lib/i18n/numbers';
import type { BackupSetup } from '@/lib/store';
import { BackupPlace } from './BackupPlace';
import { type BackupState, useBackup } from './useBackup';

/** Enough for four common words; shorter ones are found by trying. */
const shortest = 12;

/** Passphrase, place, one button. With a key that is kept, the button alone. */
export function BackupForm({ setup }: { setup: BackupSetup }) {
  const { t } = useT();
  const { state, run, stop, close } = useBackup(setup);
  const [isChanging, setChanging] = useState(false);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isKept, setKept] = useState(true);
  const asks = isChanging || setup.key === null;
  const isShort = first.normalize('NFKC').length < shortest;
  const refusal = isShort
    ? t('settings.backup.tooShort', { count: shortest })
    : first !== second
      ? t('settings.backup.notTheSame')
      : null;

  async function start() {
    if (asks && refusal) return;
    await run(asks ? { passphrase: first, isKept } : null);
    setFirst('');
    setSecond('');
    setChanging(false);
  }

  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <BackupPlace folder={setup.folder} />
      {asks && (
        <>
          <div className="pair">
            <TextField
              label={t('settings.backup.passphrase')}
              hint={t('settings.backup.passphraseHint')}
              error={first && isShort ? refusal : null}
              type="password"
              autoComplete="new-password"
              value={first}
              onChange={({ currentTarget: { value } }) => setFirst(value)}
            />
            <TextField
              label={t('settings.backup.again')}
              error={second && !isShort ? refusal : null}
              type="password"
              autoComplete="new-password"
              value={second}
              onChange={({ currentTarget: { value } }) => setSecond(value)}
            />
          </div>
          <Choice
            type="checkbox"
            checked={isKept}
            onChange={setKept}
            label={t('settings.backup.keepKey')}
            hint={t('settings.backup.keepKeyHint')}
          />
        </>
      )}
      <div className="acts">
        <Button kind="primary" type="submit" busy={state.is === 'working'} impossible={asks ? refusal : null}>
          <LockKeyhole className="i" aria-hidden="true" />
          {t('settings.backup.now')}
        </Button>
        {setup.key !== null && (
          <Button onClick={() => setChanging(!isChanging)}>
            {t(isChanging ? 'settings.backup.sameKey' : 'settings.backup.otherPassphrase')}
          </Button>
        )}
      </div>
      <Outcome state={state} onStop={stop} onClose={close} />
    </form>
  );
}

type OutcomeProps = { state: BackupState; onStop: () => void; onClose: () => void };

function Outcome({ state, onStop, onClose }: OutcomeProps) {
  const { t, language } = useT();
  if (state.is === 'idle') return null;
  if (state.is === 'working')
    return (
      <>
        <Progress
          label={t('settings.backup.writing')}
          done={state.done}
          total={Math.max(state.total, 1)}
          count={state.total === 0 ? '' : t('settings.import.count', state)}
        />
        <Button onClick={onStop}>{t('settings.import.stop')}</Button>
      </>
    );
  const actions = (
    <Button size="s" onClick={onClose}>
      {t('settings.import.close')}
    </Button>
  );
  if (state.is === 'failed')
    return (
      <Note kind="stop" role="status" title={t('settings.backup.failed')} actions={actions}>
        {errorText(t, state.error)}
      </Note>
    );
  const { name, folder, records, bytes } = state;
  return (
    <Note kind="go" role="status" title={t('settings.backup.done')} actions={actions}>
      <p className="filename">
        {folder
          ? t('settings.backup.inFolder', { name, folder })
          : t('settings.backup.inDownloads', { name })}
      </p>
      <p>
        {t('settings.backup.readBack', {
          records: wholeNumber(records, language),
          size: sizeText(bytes, language),
        })}
      </p>
    </Note>
  );
}
