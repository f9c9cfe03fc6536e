import { useRef, useState } from 'react';
import { PassphraseOf } from '@/components/settings/PassphraseOf';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { AppError } from '@/lib/errors';
import { openStore } from '@/lib/store';
import { setActiveDatabase } from './activeDatabase';
import { errorText } from './errorText';
import { isBackup, openImport } from './openImport';
import { useT } from './useT';

type State =
  | { is: 'idle' | 'busy' }
  | { is: 'failed'; why: string }
  | { is: 'locked'; file: File; error: string | null };

/** Goes on from a backup or an export in a database of its own. The one that cannot be read stays as it is. */
export function RestoreElsewhere() {
  const { t } = useT();
  const file = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ is: 'idle' });

  async function restore(chosen: File, passphrase: string | null): Promise<void> {
    setState({ is: 'busy' });
    try {
      const name = `jianlian-restored-${new Date().toISOString().slice(0, 19).replaceAll(/\D/g, '')}`;
      const { content } = await openImport(chosen, passphrase);
      const store = await openStore({ name });
      await store.backup.rehearse(content); // a damaged file is found before a row of it is taken
      await store.backup.importAll(content);
      store.close();
      await setActiveDatabase(name);
      location.reload();
    } catch (cause) {
      const failure = AppError.from(cause);
      const why = errorText(t, failure);
      const isLocked = failure.code === 'file.wrongPassphrase';
      setState(isLocked ? { is: 'locked', file: chosen, error: why } : { is: 'failed', why });
    }
  }

  const choose = async (chosen: File) =>
    (await isBackup(chosen).catch(() => false))
      ? setState({ is: 'locked', file: chosen, error: null })
      : restore(chosen, null);

  if (state.is === 'locked')
    return (
      <PassphraseOf
        name={state.file.name}
        error={state.error}
        onGive={(passphrase) => void restore(state.file, passphrase)}
        onCancel={() => setState({ is: 'idle' })}
      />
    );
  return (
    <>
      <Button size="s" busy={state.is === 'busy'} onClick={() => file.current?.click()}>
        {t(state.is === 'busy' ? 'broken.restoring' : 'broken.restore')}
      </Button>
      <FileInput
        ref={file}
        accept=".jlbackup,.json,application/json"
        label={t('broken.restore')}
        onChoose={(chosen) => void choose(chosen)}
      />
      {state.is === 'failed' && <p role="status">{state.why}</p>}
    </>
  );
}
