import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { makeCapture } from '@/tests/make';
import { emptyStore, storeWithDeal } from '@/tests/storeWith';

test('[STORE-10] an export taken into an empty store is that export; taken in twice it changes nothing', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.editNote, { dealId, note: '她只接会自己用的锅' });
  const file = JSON.parse(JSON.stringify(await store.backup.exportAll()));
  const other = await emptyStore();

  const first = await other.backup.importAll(file);
  const second = await other.backup.importAll(file);

  expect((await other.backup.exportAll()).tables).toEqual(file.tables);
  expect(first).toMatchObject({ updated: 0, same: 0, rejected: 0 });
  expect(second).toMatchObject({ added: 0, updated: 0, rejected: 0 });
});

test('[STORE-11] a rehearsal says what an import then does', async () => {
  const { store, brandId } = await storeWithDeal();
  const file = JSON.parse(JSON.stringify(await store.backup.exportAll()));
  await store.run(commands.addToPipeline, {
    capture: makeCapture({ handle: 'b', platformId: '2', url: 'https://www.tiktok.com/@b' }),
    brandId,
  });
  const other = await emptyStore();
  await other.backup.importAll(file);
  const newer = JSON.parse(JSON.stringify(await store.backup.exportAll()));

  const said = await other.backup.rehearse(newer);
  const { batch: _, cancelled: __, ...done } = await other.backup.importAll(newer);

  const { onlyHere: _here, ...fates } = said;
  expect(done).toEqual(fates);
  expect(said.added).toBeGreaterThan(0);
});

test('[STORE-12] what is not our export, or of a newer version, is refused before anything is written', async () => {
  const store = await emptyStore();

  await expect(store.backup.importAll({ hello: 1 })).rejects.toMatchObject({ code: 'file.notOurs' });
  await expect(
    store.backup.importAll({ format: 'jianlian-export', version: 99, exportedAt: '', tables: {} }),
  ).rejects.toMatchObject({ code: 'file.newerVersion' });
});

test('[STORE-13] a cancelled import stops between steps, says how far it came, and can be undone', async () => {
  const { store, brandId } = await storeWithDeal();
  for (let n = 0; n < 120; n++)
    await store.run(commands.addToPipeline, {
      capture: makeCapture({ handle: `c${n}`, platformId: `3${n}`, url: `https://www.tiktok.com/@c${n}` }),
      brandId,
    });
  const file = JSON.parse(JSON.stringify(await store.backup.exportAll()));
  const other = await emptyStore();
  const stop = new AbortController();

  const ended = await other.backup.importAll(file, { signal: stop.signal, onProgress: () => stop.abort() });

  expect(ended.cancelled).toBe(true);
  expect([200, 400]).toContain(ended.added); // a step that was on its way is finished
  await other.undoBatch(ended.batch);
  const { tables } = await other.backup.exportAll();
  expect(Object.entries(tables).filter(([table, rows]) => table !== 'activities' && rows.length > 0)).toEqual(
    [],
  );
});

test('[STORE-15] rows that are none are counted as rejected, in the rehearsal as in the import, and the rest is taken in', async () => {
  const { store } = await storeWithDeal();
  const file = JSON.parse(JSON.stringify(await store.backup.exportAll()));
  file.tables.deals.push(
    null,
    7,
    { id: 'x' },
    { ...file.tables.deals[0], id: '00000000-0000-7000-8000-000000000001', tags: 'none' },
  );
  file.tables.unknown = [{ id: 'y' }];
  const other = await emptyStore();

  const said = await other.backup.rehearse(file);
  const done = await other.backup.importAll(file);

  expect(said.rejected).toBe(5);
  const { onlyHere: _here, ...fates } = said;
  expect(done).toMatchObject(fates);
  expect((await other.backup.exportAll()).tables.deals).toHaveLength(1);
});
