import { useEffect, useState } from 'react';
import { useDisk } from '@/components/app/useDisk';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { sizeText } from '@/lib/i18n/numbers';

/** Whether the browser promised to keep what is here, and how much room there is. */
export function StorageLine() {
  const { t, language } = useT();
  const disk = useDisk();
  return (
    <div>
      <Persistence />
      {disk && (
        <p className="meta">
          {t('settings.backup.disk', {
            used: sizeText(disk.used, language),
            left: sizeText(disk.left, language),
          })}
        </p>
      )}
      {disk?.isLow && (
        <Note kind="attention" title={t('settings.backup.diskLow')}>
          {t('settings.backup.diskLowBody')}
        </Note>
      )}
    </div>
  );
}

type Answer = 'kept' | 'notAsked' | 'refused';

/** Asked once by a click; the answer stays on the screen. Nothing where the browser has no such promise. */
function Persistence() {
  const { t } = useT();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    void navigator.storage?.persisted?.().then((isKept) => setAnswer(isKept ? 'kept' : 'notAsked'));
  }, []);
  if (answer === null) return null;
  const ask = async () => setAnswer((await navigator.storage.persist()) ? 'kept' : 'refused');

  return (
    <>
      <p role="status">{t(`settings.backup.persistence.${answer}`)}</p>
      {answer === 'notAsked' && (
        <div className="acts">
          <Button size="s" onClick={() => void ask()}>
            {t('settings.backup.askBrowser')}
          </Button>
        </div>
      )}
    </>
  );
}
