import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { readHeader } from '@/lib/files/backup/header';
import { newKdf, stretched, unlock } from '@/lib/files/backup/keys';
import { pagesOf } from '@/lib/files/backup/readBackup';
import { writeBackup } from '@/lib/files/backup/writeBackup';
import type { ImportSource, Store } from '@/lib/store';
import { makeCapture } from '@/tests/make';
import { emptyStore, storeWithDeal } from '@/tests/storeWith';

const passphrase = 'four words by the sea';

/** Everything of a store as an encrypted file, and that file as a source. */
async function backedUp(store: Store): Promise<{ file: Blob; source: ImportSource }> {
  const unlocked = await stretched(passphrase, newKdf());
  const file = await writeBackup(await store.backup.snapshot(), unlocked, { product: '0.1.0' });
  return {
    file,
    source: await sourceOf(file, await unlock((await readHeader(file, '0.1.0')).header, passphrase)),
  };
}

async function sourceOf(file: Blob, key: CryptoKey): Promise<ImportSource> {
  const placed = await readHeader(file, '0.1.0');
  return {
    version: placed.header.dataVersion,
    total: Object.values(placed.header.counts).reduce((sum, count) => sum + count, 0),
    pages: () => pagesOf(file, placed, key),
    products: { needed: placed.header.product, have: '0.1.0' },
  };
}

async function storeOf(creators: number): Promise<Store> {
  const { store, brandId } = await storeWithDeal();
  for (let n = 0; n < creators; n++)
    await store.run(commands.addToPipeline, {
      capture: makeCapture({ handle: `c${n}`, platformId: `3${n}`, url: `https://www.tiktok.com/@c${n}` }),
      brandId,
    });
  return store;
}

test('[BACKUP-6] a backup restored into an empty store is what was backed up', async () => {
  const store = await storeOf(30);
  const { source } = await backedUp(store);
  const other = await emptyStore();

  const said = await other.backup.rehearse(source);
  const { added, rejected } = await other.backup.importAll(source);

  expect((await other.backup.exportAll()).tables).toEqual((await store.backup.exportAll()).tables);
  expect({ added, rejected }).toEqual({ added: said.added, rejected: 0 });
  expect(said.onlyHere).toBe(0);
});

test('[BACKUP-7] a restore that is cut off goes on where it was, and every step runs once', async () => {
  const store = await storeOf(90);
  const { file, source } = await backedUp(store);
  const key = await unlock((await readHeader(file, '0.1.0')).header, passphrase);
  const other = await emptyStore();
  const about = { fileName: 'a.jlbackup', file, key, wins: 'later' as const };
  const { id } = await other.backup.restores.start(about);
  const killed = other.backup.importAll(source, {
    batch: id,
    onProgress: () => {
      throw new Error('killed');
    },
  });
  await expect(killed).rejects.toMatchObject({ cause: { message: 'killed' } });
  const halfway = (await other.backup.exportAll()).tables;
  other.close();

  const again = await emptyStore({ name: other.name });
  const open = await again.backup.restores.current();
  if (!open?.key) throw new Error('nothing to go on with');
  const { added } = await again.backup.importAll(await sourceOf(open.file, open.key), { batch: open.id });
  await again.backup.restores.over();

  expect([200, 400]).toContain(Object.values(halfway).flat().length); // a step that was on its way is finished
  expect((await again.backup.exportAll()).tables).toEqual((await store.backup.exportAll()).tables);
  expect(added).toBe(source.total);
  await expect(again.undoBatch(open.id)).resolves.toMatchObject({ kept: [] });
  expect((await again.backup.exportAll()).tables.deals).toEqual([]);
});

test('[BACKUP-7] a second restore is refused while one is on its way', async () => {
  const store = await emptyStore();
  const about = { fileName: 'a.json', file: new Blob(['{}']), key: null, wins: 'later' as const };
  await store.backup.restores.start(about);

  await expect(store.backup.restores.start(about)).rejects.toMatchObject({ code: 'file.restoreRunning' });
});

test('[BACKUP-8] what is newer here stays unless the file is to win; what is only here stays in any case', async () => {
  const { store, dealId, brandId } = await storeWithDeal();
  await store.run(commands.editNote, { dealId, note: 'before' });
  const { source } = await backedUp(store);
  await store.run(commands.editNote, { dealId, note: 'after' });
  const later = makeCapture({ handle: 'b', platformId: '2', url: 'https://www.tiktok.com/@b' });
  const { result } = await store.run(commands.addToPipeline, { capture: later, brandId });
  const noteOf = async () => (await store.read('deals', dealId))?.note;

  const said = await store.backup.rehearse(source);
  await store.backup.importAll(source);
  const kept = await noteOf();
  const { batch } = await store.backup.importAll(source, { wins: 'file' });

  expect(said).toMatchObject({ added: 0, updated: 0, older: 1 });
  expect(said.onlyHere).toBeGreaterThan(4);
  expect(kept).toBe('after');
  expect(await noteOf()).toBe('before');
  expect(await store.read('deals', result.dealId)).toBeTruthy();
  await store.undoBatch(batch);
  expect(await noteOf()).toBe('after');
});

test('[BACKUP-9] who was erased since is in the rehearsal and goes again in the restore', async () => {
  const { store, creatorId } = await storeWithDeal();
  const { source } = await backedUp(store);
  await store.run(commands.erasePerson, { creatorId, suppress: true });

  const said = await store.backup.rehearse(source);
  const { erased } = await store.backup.importAll(source);

  expect([said.erased, erased]).toEqual([1, 1]);
  expect(await store.read('creators', creatorId)).toBeUndefined();
});

test('[BACKUP-4] records of a newer version name the version of the extension that is needed', async () => {
  const { source } = await backedUp(await emptyStore());
  const newer = { ...source, version: 99, products: { needed: '2.0.0', have: '0.1.0' } };

  await expect((await emptyStore()).backup.rehearse(newer)).rejects.toMatchObject({
    code: 'file.newerBackup',
    details: { needed: '2.0.0' },
  });
});

test('[BACKUP-10] pages hold at most 1,000 rows, every row once', async () => {
  const { store } = await storeWithDeal();
  const file = JSON.parse(JSON.stringify(await store.backup.exportAll()));
  const [first] = file.tables.observations;
  file.tables.observations = Array.from({ length: 2300 }, (_, n) => ({
    ...first,
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  }));
  const other = await emptyStore();
  await other.backup.importAll(file);

  const { pages, counts } = await other.backup.snapshot();

  const read = pages.map((page) => JSON.parse(new TextDecoder().decode(page)));
  const sizes = read.filter(({ table }) => table === 'observations').map(({ rows }) => rows.length);
  expect(sizes).toEqual([1000, 1000, 300]);
  expect(counts.observations).toBe(2300);
  expect(read.flatMap(({ rows }) => rows)).toHaveLength(Object.values(counts).reduce((a, b) => a + b));
});
