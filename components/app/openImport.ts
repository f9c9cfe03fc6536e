import { browser } from '@/lib/browser';
import { AppError } from '@/lib/errors';
import { isBackup, readHeader } from '@/lib/files/backup/header';
import { unlock } from '@/lib/files/backup/keys';
import { pagesOf } from '@/lib/files/backup/readBackup';
import { readExport } from '@/lib/files/importJson';
import type { ImportSource } from '@/lib/store';

/** A file as the store takes it in. `key`: what opened an encrypted one; null for an export. */
export type OpenedImport = { content: unknown; key: CryptoKey | null };

export { isBackup };

/**
 * Opens an export, or a backup by its passphrase or by the key that opened it before. What is in it is checked as it is read.
 * @throws AppError `file.broken`, `file.tooLarge`, `file.newerBackup`, `file.wrongPassphrase`
 */
export async function openImport(file: Blob, secret: string | CryptoKey | null): Promise<OpenedImport> {
  if (!(await isBackup(file))) return { content: await readExport(file), key: null };
  const have = productVersion();
  const placed = await readHeader(file, have);
  const { header } = placed;
  if (secret === null) throw new AppError('file.wrongPassphrase');
  const key = typeof secret === 'string' ? await unlock(header, secret) : secret;
  const content: ImportSource = {
    version: header.dataVersion,
    total: Object.values(header.counts).reduce((sum, count) => sum + count, 0),
    pages: () => pagesOf(file, placed, key),
    products: { needed: header.product, have },
  };
  return { content, key };
}

export const productVersion = (): string => browser.runtime.getManifest().version;
