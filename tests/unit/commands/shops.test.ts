import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { storeWithDeal } from '@/tests/storeWith';

async function storeWithShop() {
  const found = await storeWithDeal();
  const { result } = await found.store.run(commands.saveShop, {
    shopId: null,
    brandId: found.brandId,
    name: 'Northlight US',
    zone: 'America/Los_Angeles',
    weekly: 1,
    once: 0,
    resetDay: 7,
    resetHour: 0,
  });
  return { ...found, ...result };
}

test('[QUOTA-6] a batch is kept over the size of the week, carries its deals along and is undone in one', async () => {
  const { store, shopId, dealId, creatorId } = await storeWithShop();

  const { uid } = await store.run(commands.logShopContacts, {
    shopId,
    kind: 'invite',
    dealIds: [dealId],
    others: 40,
  });

  const contacts = await store.queries.shopContacts(shopId);
  expect(contacts.map(({ creatorId: of, count }) => ({ of, count }))).toEqual(
    expect.arrayContaining([
      { of: creatorId, count: 1 },
      { of: null, count: 40 },
    ]),
  );
  expect(await store.read('deals', dealId)).toMatchObject({ stage: 'contacted' });
  await store.undo(uid);
  expect(await store.queries.shopContacts(shopId)).toEqual([]);
  expect(await store.read('deals', dealId)).toMatchObject({ stage: 'sourced', lastContactAt: null });
});

test('[QUOTA-6] more than 100 is no batch, and nothing of it is written', async () => {
  const { store, shopId, dealId } = await storeWithShop();

  const log = store.run(commands.logShopContacts, { shopId, kind: 'invite', dealIds: [dealId], others: 100 });

  await expect(log).rejects.toMatchObject({ code: 'command.badArguments' });
  expect(await store.queries.shopContacts(shopId)).toEqual([]);
});

test('[QUOTA-2] somebody who is connected was not written to by that', async () => {
  const { store, shopId, dealId } = await storeWithShop();

  await store.run(commands.logShopContacts, { shopId, kind: 'connected', dealIds: [dealId], others: 0 });

  expect(await store.read('deals', dealId)).toMatchObject({ stage: 'sourced', lastContactAt: null });
  expect(await store.queries.shopContacts(shopId)).toMatchObject([{ kind: 'connected' }]);
});

test('[QUOTA-8] who is erased takes their invites along, others stay; the export names them', async () => {
  const { store, shopId, dealId, creatorId } = await storeWithShop();
  await store.run(commands.logShopContacts, { shopId, kind: 'invite', dealIds: [dealId], others: 4 });

  const file = await store.backup.exportPerson(creatorId);
  await store.run(commands.erasePerson, { creatorId, suppress: false });

  expect(file.tables.shopContacts).toMatchObject([{ creatorId, kind: 'invite' }]);
  expect(await store.queries.shopContacts(shopId)).toMatchObject([{ creatorId: null, count: 4 }]);
  expect(JSON.stringify(await store.backup.exportAll())).not.toContain(creatorId);
});
