import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium keeps the extension's databases in a profile; null: nothing was stored yet. */
export function databaseFolder(profile: string): string | null {
  const all = join(profile, 'Default', 'IndexedDB');
  const own = existsSync(all)
    ? readdirSync(all).find((name) => name.endsWith('.indexeddb.leveldb'))
    : undefined;
  return own ? join(all, own) : null;
}

/** The file that the next change is written to. */
export function newestLog(folder: string): string {
  const last = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (!last) throw new Error(`${folder} has no log`);
  return join(folder, last);
}

/**
 * What is wrong in a file of changes, read as Chromium's database does: blocks of 32 KiB; in each entries of a checksum (4 bytes), a length
 * (2), a kind (1: whole, 2: first, 3: middle, 4: last part) and so many bytes. null: every entry is whole.
 * Half an entry at the end is what a kill leaves; followed by others it is what Chromium takes for damage.
 */
export function faultOfLog(file: string): string | null {
  const bytes = readFileSync(file);
  let begun: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const leftOfBlock = block - (at % block);
    if (leftOfBlock < header) {
      at += leftOfBlock;
      continue;
    }
    if (at + header > bytes.length) return `half a head at ${at} of ${bytes.length}`;
    const end = at + header + bytes.readUInt16LE(at + 4);
    const kind = bytes[at + 6] ?? 0;
    if (kind < 1 || kind > 4 || end - at > leftOfBlock) return `no entry at ${at} of ${bytes.length}`;
    if (end > bytes.length) return `half an entry at ${at} of ${bytes.length}`;
    const goesOn = kind === 3 || kind === 4;
    if (goesOn !== (begun !== null))
      return `a part that belongs to nothing at ${begun ?? at} of ${bytes.length}`;
    begun = kind === 2 || kind === 3 ? (begun ?? at) : null;
    at = end;
  }
  return begun === null ? null : `half an entry at ${begun} of ${bytes.length}`;
}

/** The state of every file of changes, for a report. */
export function filesOf(profile: string): Record<string, string> {
  const folder = databaseFolder(profile);
  if (!folder) return {};
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      /\.log$|^MANIFEST/.test(name) ? (faultOfLog(join(folder, name)) ?? 'whole') : '',
    ]),
  );
}

/** In bytes: a block of a log, and what stands before the bytes of an entry. */
export const block = 32_768;
export const header = 7;
