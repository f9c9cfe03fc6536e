import { useRef, useState } from 'react';
import { download } from '@/components/app/download';
import { productVersion } from '@/components/app/openImport';
import { ownZone } from '@/components/app/ownZone';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { AppError } from '@/lib/errors';
import { readHeader } from '@/lib/files/backup/header';
import { keyOfFile, newKdf, stretched, type Unlocked } from '@/lib/files/backup/keys';
import { pagesOf } from '@/lib/files/backup/readBackup';
import { writeBackup } from '@/lib/files/backup/writeBackup';
import { backupName } from '@/lib/files/fileName';
import type { BackupSetup } from '@/lib/store';
import { allowFolder, writeInto } from './backupFolder';

export type BackupState =
  | { is: 'idle' }
  | { is: 'working'; done: number; total: number }
  | { is: 'done'; name: string; folder: string | null; records: number; bytes: number }
  | { is: 'failed'; error: AppError };
type Secret = { passphrase: string; isKept: boolean } | null;

/** Writes a backup to the chosen folder or the downloads, then reads it to its end: it counts only when it can be read. */
export function useBackup({ folder, key }: BackupSetup) {
  const store = useStore();
  const { settings } = useSettings();
  const [state, setState] = useState<BackupState>({ is: 'idle' });
  const stopping = useRef<AbortController>(null);

  /** `secret` null: with the key that is kept. */
  async function run(secret: Secret): Promise<void> {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setState({ is: 'working', done: 0, total: 0 });
    try {
      if (folder) await allowFolder(folder); // while the click still counts
      const unlocked = secret ? await stretched(secret.passphrase, newKdf()) : key;
      if (!unlocked) throw new AppError('file.wrongPassphrase');
      const snapshot = await store.backup.snapshot(signal);
      const file = await writeBackup(snapshot, unlocked, {
        product: productVersion(),
        signal,
        onProgress: (done, total) => setState({ is: 'working', done, total }),
      });
      signal.throwIfAborted(); // a file that is in the folder already is read to its end, and counts
      const name = backupName(snapshot.exportedAt, ownZone(settings.zone).zone);
      const records = await recordsIn(folder ? await writeInto(folder, name, file) : file, unlocked);
      if (!folder) download(file, name);
      if (secret) await store.backup.changeSetup({ key: secret.isKept ? unlocked : null });
      await store.backup.noteExport(snapshot.exportedAt);
      setState({ is: 'done', name, folder: folder?.name ?? null, records, bytes: file.size });
    } catch (error) {
      if (signal.aborted) return setState({ is: 'idle' });
      const failure = AppError.from(error);
      if (failure.code === 'internal') console.error('backup', error);
      setState({ is: 'failed', error: failure });
    }
  }

  return { state, run, stop: () => stopping.current?.abort(), close: () => setState({ is: 'idle' }) };
}

/** Reads a backup that was just written, chunk by chunk. @throws AppError `file.broken` */
async function recordsIn(file: Blob, unlocked: Unlocked): Promise<number> {
  const placed = await readHeader(file, productVersion());
  const { key } = await keyOfFile(unlocked, placed.header.fileSalt);
  let records = 0;
  for await (const { rows } of pagesOf(file, placed, key)) records += rows.length;
  return records;
}
