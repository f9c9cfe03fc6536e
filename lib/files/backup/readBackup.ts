import { opened } from './chunks';
import { broken, bytesOf, type PlacedHeader } from './header';

/** Rows of one table, as the file says them: what is in them is checked by who takes them in. */
export type BackupPage = { table: string; rows: readonly unknown[] };

/**
 * The pages of a backup in order. Each is proved to be of this file and in its place before it is given; a file that is cut, longer,
 * reordered or changed anywhere ends in an error, at the latest where its end should be.
 * @throws AppError `file.broken`
 */
export async function* pagesOf(
  file: Blob,
  { header, digest, length }: PlacedHeader,
  key: CryptoKey,
): AsyncGenerator<BackupPage> {
  const counts: Record<string, number> = {};
  let at = length;
  for (let index = 0; index < header.chunks; index++) {
    const isLast = index === header.chunks - 1;
    const head = await bytesOf(file, at, at + 4);
    if (head.length < 4) throw broken();
    const size = new DataView(head.buffer).getUint32(0);
    const cipher = await bytesOf(file, at + 4, at + 4 + size);
    if (cipher.length < size) throw broken();
    at += 4 + size;
    if (isLast && at !== file.size) throw broken();
    const content = await opened(cipher, key, digest, { index, isLast });
    if (isLast) return checkEnd(content, counts, header.counts);
    if (!isPage(content)) throw broken();
    counts[content.table] = (counts[content.table] ?? 0) + content.rows.length;
    yield content;
  }
}

function checkEnd(content: unknown, read: Record<string, number>, said: Record<string, number>): void {
  const { end } = (content ?? {}) as { end?: unknown };
  const isWhole = Object.entries(said).every(([table, count]) => (read[table] ?? 0) === count);
  if (end !== true || !isWhole) throw broken();
}

function isPage(content: unknown): content is BackupPage {
  const { table, rows } = (content ?? {}) as Partial<BackupPage>;
  return typeof table === 'string' && Array.isArray(rows);
}
