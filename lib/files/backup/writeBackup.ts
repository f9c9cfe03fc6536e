import { sealed } from './chunks';
import { headerBytes } from './header';
import { keyOfFile, randomSalt, type Unlocked } from './keys';

/** Everything at one moment: `pages` are UTF-8 JSON, `{ "table": …, "rows": […] }` each. */
export type Snapshot = {
  version: number;
  exportedAt: string;
  counts: Record<string, number>;
  pages: readonly Uint8Array<ArrayBuffer>[];
};
type Options = {
  product: string;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
};

/** The encrypted file, chunk by chunk: no text longer than a page is ever made. The last chunk says the counts again. */
export async function writeBackup(
  { version, exportedAt, counts, pages }: Snapshot,
  unlocked: Unlocked,
  { product, signal, onProgress }: Options,
): Promise<Blob> {
  const fileSalt = randomSalt();
  const { key, check } = await keyOfFile(unlocked, fileSalt);
  const { bytes, digest } = await headerBytes({
    product,
    dataVersion: version,
    createdAt: exportedAt,
    kdf: unlocked.kdf,
    fileSalt,
    check,
    cipher: 'AES-256-GCM',
    compression: 'gzip',
    chunks: pages.length + 1,
    counts,
  });
  const parts: Blob[] = [new Blob([bytes])];
  for (const [index, page] of pages.entries()) {
    signal?.throwIfAborted();
    parts.push(new Blob([await sealed(page, key, digest, { index, isLast: false })]));
    onProgress?.(index + 1, pages.length);
  }
  const end = new TextEncoder().encode(JSON.stringify({ end: true, counts }));
  parts.push(new Blob([await sealed(end, key, digest, { index: pages.length, isLast: true })]));
  return new Blob(parts, { type: 'application/octet-stream' });
}
