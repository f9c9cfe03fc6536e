import 'fake-indexeddb/auto';
import '../background/fakeApi'; // before anything that imports lib/browser
import { beforeEach, expect, test } from 'vitest';
import { goOnWithWhatIsHere, lostSince } from '@/components/app/lostSince';
import { commands } from '@/lib/commands';
import { database } from '@/lib/store/database';
import { emptyStore, storeWithDeal } from '@/tests/storeWith';
import { api } from '../background/fakeApi';

const monday = '2026-11-23T09:00:00.000Z';
const tuesday = '2026-11-24T09:00:00.000Z';

beforeEach(() => api.reset());

test('[STORE-19] nothing is lost at the first look, nor where more was saved since', async () => {
  const { store, dealId } = await storeWithDeal();

  expect(await lostSince(store, monday)).toBeNull();
  await store.run(commands.setOwner, { dealId, ownerId: 'li' });

  expect(await lostSince(store, tuesday)).toBeNull();
});

test('[STORE-19] an empty database under the name of one that was there is a loss, also once the new one has grown, until a person goes on', async () => {
  const { store } = await storeWithDeal();
  await lostSince(store, monday);
  store.close();
  await database(store.name).delete();

  const again = await emptyStore({ name: store.name });
  const { brandId } = (await again.run(commands.ensureBrand, {})).result;
  for (let more = 0; more < 4; more++)
    await again.run(commands.saveList, { listId: null, brandId, name: `list ${more}` });

  expect(await lostSince(again, tuesday)).toEqual({ at: monday, changes: null });
  expect(await lostSince(again, tuesday)).toEqual({ at: monday, changes: null });
  await goOnWithWhatIsHere(again, tuesday);
  expect(await lostSince(again, tuesday)).toBeNull();
});

test('[STORE-19] last changes that are gone are a loss of so many', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.setOwner, { dealId, ownerId: 'li' });
  await store.run(commands.setOwner, { dealId, ownerId: 'wu' });
  await lostSince(store, monday);
  const db = database(store.name);
  await db.open();
  await db.changes.where('n').above(2).delete();
  db.close();

  expect(await lostSince(store, tuesday)).toEqual({ at: monday, changes: 2 });
});

test('[STORE-19] going on in another database is no loss', async () => {
  const { store } = await storeWithDeal();
  await lostSince(store, monday);

  expect(await lostSince(await emptyStore(), tuesday)).toBeNull();
});
