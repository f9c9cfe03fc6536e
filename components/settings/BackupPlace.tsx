import { Folder } from 'lucide-react';
import { useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { AppError } from '@/lib/errors';
import { canChooseFolder, chooseFolder } from './backupFolder';

/** Where backups go: a folder the person chose, or the downloads. */
export function BackupPlace({ folder }: { folder: FileSystemDirectoryHandle | null }) {
  const { t } = useT();
  const { backup } = useStore();
  const [error, setError] = useState<string | null>(null);

  async function choose() {
    setError(null);
    try {
      const chosen = await chooseFolder();
      if (chosen) await backup.changeSetup({ folder: chosen });
    } catch (cause) {
      setError(errorText(t, AppError.from(cause)));
    }
  }

  return (
    <div>
      <p className="filename">
        {folder ? t('settings.backup.toFolder', { folder: folder.name }) : t('settings.backup.toDownloads')}
      </p>
      {canChooseFolder() && (
        <div className="acts">
          <Button size="s" onClick={() => void choose()}>
            <Folder className="i" aria-hidden="true" />
            {t(folder ? 'settings.backup.otherFolder' : 'settings.backup.chooseFolder')}
          </Button>
          {folder && (
            <Button size="s" onClick={() => void backup.changeSetup({ folder: null })}>
              {t('settings.backup.useDownloads')}
            </Button>
          )}
        </div>
      )}
      {error && (
        <p className="hint bad" role="status">
          {error}
        </p>
      )}
    </div>
  );
}
