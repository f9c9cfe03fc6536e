import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { ErrorCode } from '@/lib/errors';
import { RestoreElsewhere } from './RestoreElsewhere';
import { useKeys } from './useKeys';
import { useT } from './useT';

const kinds: Partial<Record<ErrorCode, 'updated' | 'blocked' | 'newer' | 'corrupt'>> = {
  'store.closed': 'updated',
  'store.blocked': 'blocked',
  'store.newerVersion': 'newer',
  'store.corrupt': 'corrupt',
};

/** The panel cannot go on: what happened, what is safe, what to do. Nothing is ever deleted. */
export function Broken({ code, details }: { code: ErrorCode; details?: string }) {
  const { t } = useT();
  const kind = kinds[code] ?? 'crashed';
  const reload = () => location.reload();
  useKeys({ r: reload });

  return (
    <main className="narrow">
      <h1 className="vh">{t('shell.name')}</h1>
      <Note
        kind={kind === 'updated' || kind === 'blocked' ? 'attention' : 'stop'}
        role="alert"
        title={t(`broken.${kind}`)}
        actions={
          <>
            <Button size="s" onClick={reload}>
              {t('broken.reload')} <kbd>R</kbd>
            </Button>
            {kind === 'corrupt' && <RestoreElsewhere />}
          </>
        }
      >
        <p>{t(`broken.${kind}Body`)}</p>
        {details && (
          <details className="meta">
            <summary>{t('broken.details')}</summary>
            <code className="mono">{details}</code>
          </details>
        )}
      </Note>
    </main>
  );
}
