import { beforeAll, expect, test } from 'vitest';
import { headerBytes, isBackup, readHeader } from '@/lib/files/backup/header';
import { keyOfFile, newKdf, stretched, type Unlocked, unlock } from '@/lib/files/backup/keys';
import { pagesOf } from '@/lib/files/backup/readBackup';
import { type Snapshot, writeBackup } from '@/lib/files/backup/writeBackup';
import { seededRandom } from '@/tests/make';

const passphrase = '橙子 harbour 四月 lantern';
let unlocked: Unlocked;
beforeAll(async () => {
  unlocked = await stretched(passphrase, newKdf());
});

const page = (table: string, rows: unknown[]) => new TextEncoder().encode(JSON.stringify({ table, rows }));
const snapshot = (pages: [string, unknown[]][]): Snapshot => ({
  version: 3,
  exportedAt: '2026-11-24T09:40:00.000Z',
  counts: Object.fromEntries(pages.map(([table, rows]) => [table, rows.length])),
  pages: pages.map(([table, rows]) => page(table, rows)),
});
const written = (content: Snapshot, product = '0.1.0') => writeBackup(content, unlocked, { product });

/** Reads with the key that was stretched once: the 600,000 rounds are not what these tests are about. */
async function read(file: Blob): Promise<unknown[]> {
  const placed = await readHeader(file, '0.1.0');
  const { key } = await keyOfFile(unlocked, placed.header.fileSalt);
  const pages: unknown[] = [];
  for await (const one of pagesOf(file, placed, key)) pages.push(one);
  return pages;
}
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const small: [string, unknown[]][] = [
  ['creators', [{ id: 'a', name: '达人\u2028' }]],
  ['deals', [{ id: 'b' }, { id: 'c' }]],
];

test('[BACKUP-1] what was written is what is read, and nothing of it stands in the file in clear', async () => {
  const file = await written(
    snapshot([['creators', [{ name: 'ana.example'.repeat(40) }]], ...small.slice(1)]),
  );

  expect(await isBackup(file)).toBe(true);
  expect(await read(file)).toHaveLength(2);
  expect(await read(await written(snapshot(small)))).toEqual(small.map(([table, rows]) => ({ table, rows })));
  expect(new TextDecoder().decode(await bytesOf(file))).not.toContain('ana.example');
});

test('[BACKUP-1] an empty pipeline is a backup too', async () => {
  expect(await read(await written(snapshot([])))).toEqual([]);
});

test('[BACKUP-2] a small file cut at any byte is refused', async () => {
  const whole = await bytesOf(await written(snapshot(small)));

  for (let end = 0; end < whole.length; end++)
    await expect(read(new Blob([whole.slice(0, end)])), `cut at ${end}`).rejects.toMatchObject({
      code: 'file.broken',
    });
});

test('[BACKUP-2] a small file with any byte changed, or one more at its end, is refused', async () => {
  const whole = await bytesOf(await written(snapshot(small)));
  const random = seededRandom(7);

  for (let at = 0; at < whole.length; at++) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    await expect(read(new Blob([changed])), `changed at ${at}`).rejects.toMatchObject({
      code: 'file.broken',
    });
  }
  await expect(read(new Blob([whole, new Uint8Array(1)]))).rejects.toMatchObject({ code: 'file.broken' });
});

test('[BACKUP-2] a large file cut at places by chance, and at the end of every chunk, is refused', async () => {
  const random = seededRandom(11);
  const rows = Array.from({ length: 400 }, () => ({ text: String(random()) }));
  const file = await written(snapshot(Array.from({ length: 30 }, (_, n) => [`t${n}`, rows])));
  const { length } = await readHeader(file, '0.1.0');
  const whole = await bytesOf(file);
  const ends: number[] = [];
  for (let at = length; at < whole.length; at += 4 + new DataView(whole.buffer).getUint32(at)) ends.push(at);

  for (const end of [...ends, ...Array.from({ length: 60 }, () => Math.floor(random() * whole.length))])
    await expect(read(new Blob([whole.slice(0, end)])), `cut at ${end}`).rejects.toMatchObject({
      code: 'file.broken',
    });
});

test('[BACKUP-2] chunks that change places, are left out, or come from another backup of the same passphrase are refused', async () => {
  const [one, other] = [await chunksOf(snapshot(small)), await chunksOf(snapshot(small))];
  const [head, first, second, last] = one as [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]];

  for (const parts of [
    [head, second, first, last],
    [head, first, last],
    [head, first, first, second, last],
    [head, other[1], second, last],
    [other[0], first, second, last],
  ])
    await expect(read(new Blob(parts as BlobPart[]))).rejects.toMatchObject({ code: 'file.broken' });
});

test('[BACKUP-3] a wrong passphrase is told as such; full width and half width letters are the same', async () => {
  const { header } = await readHeader(await written(snapshot(small)), '0.1.0');

  await expect(unlock(header, 'another one')).rejects.toMatchObject({ code: 'file.wrongPassphrase' });
  await expect(unlock(header, passphrase.replace('harbour', 'ｈａｒｂｏｕｒ'))).resolves.toBeTruthy();
});

test('[BACKUP-4] a file of a newer layout names the version that is needed', async () => {
  const newer = { version: 2, product: '3.2.0', anything: 'new' } as never;

  await expect(readHeader(new Blob([(await headerBytes(newer)).bytes]), '0.1.0')).rejects.toMatchObject({
    code: 'file.newerBackup',
    details: { needed: '3.2.0', have: '0.1.0' },
  });
});

test('[BACKUP-5] a header that asks for fewer rounds than are safe, or for endless ones, is refused', async () => {
  const { header } = await readHeader(await written(snapshot(small)), '0.1.0');

  for (const iterations of [1, 599_999, 1e9]) {
    const { bytes } = await headerBytes({ ...header, kdf: { ...header.kdf, iterations } });
    await expect(readHeader(new Blob([bytes]), '0.1.0')).rejects.toMatchObject({ code: 'file.broken' });
  }
});

/** A file taken apart: its header, then its chunks. */
async function chunksOf(content: Snapshot): Promise<Uint8Array<ArrayBuffer>[]> {
  const file = await written(content);
  const { length } = await readHeader(file, '0.1.0');
  const whole = await bytesOf(file);
  const parts = [whole.slice(0, length)];
  for (let at = length; at < whole.length; ) {
    const end = at + 4 + new DataView(whole.buffer).getUint32(at);
    parts.push(whole.slice(at, end));
    at = end;
  }
  return parts;
}
