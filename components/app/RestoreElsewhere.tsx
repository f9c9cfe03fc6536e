import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { AppError } from '@/lib/errors';
import { readExport } from '@/lib/files/importJson';
import { openStore } from '@/lib/store';
import { setActiveDatabase } from './activeDatabase';
import { errorText } from './errorText';
import { useT } from './useT';

/** Goes on from an export in a database of its own. The one that cannot be read stays as it is. */
export function RestoreElsewhere() {
  const { t } = useT();
  const file = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ is: 'idle' | 'busy' } | { is: 'failed'; why: string }>({ is: 'idle' });

  async function restore(chosen: File): Promise<void> {
    setState({ is: 'busy' });
    try {
      const name = `jianlian-restored-${new Date().toISOString().slice(0, 19).replaceAll(/\D/g, '')}`;
      const content = await readExport(chosen);
      const store = await openStore({ name });
      await store.backup.importAll(content);
      store.close();
      await setActiveDatabase(name);
      location.reload();
    } catch (error) {
      setState({ is: 'failed', why: errorText(t, AppError.from(error)) });
    }
  }

  return (
    <>
      <Button size="s" busy={state.is === 'busy'} onClick={() => file.current?.click()}>
        {t(state.is === 'busy' ? 'broken.restoring' : 'broken.restore')}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget: { files } }) => files?.[0] && void restore(files[0])}
      />
      {state.is === 'failed' && <p role="status">{state.why}</p>}
    </>
  );
}
