import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { isSuppressed } from '@/lib/commands/suppression';
import { makeCapture } from '@/tests/make';
import { emptyStore, storeWithDeal } from '@/tests/storeWith';

const person = {
  handle: 'Mira.Cooks',
  url: 'https://www.tiktok.com/@Mira.Cooks',
  platformId: '7300000000000000042',
  displayName: 'Mira Sandoval',
  bio: 'one pan, no fuss\nwork: mira@sandoval.example',
};
const sentText = { subject: 'Hello', body: 'Hello Mira Sandoval' };

/** The person, known by heart: deal, note, draft, reminder, reply, list. */
async function lived() {
  const made = await storeWithDeal(person);
  const { store, dealId, brandId, creatorId } = made;
  const side = { language: 'en' as const, subject: 'Hi', body: 'Dear Mira Sandoval' };
  const draft = await store.run(commands.saveDraft, {
    draftId: null,
    dealId,
    channel: 'email',
    working: side,
    outgoing: side,
    values: {},
    templateId: null,
    templateVersion: null,
  });
  await store.run(commands.markSent, {
    messageId: draft.result.draftId,
    sentText,
    at: '2026-11-24T10:00:00.000Z',
  });
  await store.run(commands.editNote, { dealId, note: 'Mira Sandoval films in daylight' });
  await store.run(commands.addTask, {
    dealId,
    kind: 'own',
    text: 'ask Mira Sandoval',
    dueAt: '2026-12-01T10:00:00.000Z',
    zone: 'Asia/Tokyo',
  });
  await store.run(commands.saveList, { listId: null, brandId, name: 'Cooks', creatorIds: [creatorId] });
  return made;
}

/** Every word the database holds, in whichever table. */
async function everyWord(name: string): Promise<string> {
  const db = await new Dexie(name).open();
  const all = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return JSON.stringify(all);
}

test('[DNC-1] an opt-out holds for a new account with the same address, and for no other brand', async () => {
  const { store, dealId, brandId } = await storeWithDeal(person);
  await store.run(commands.blockDeal, { dealId, reason: 'optedOut', note: '' });

  const again = makeCapture({
    ...person,
    handle: 'mira.new',
    url: 'https://www.tiktok.com/@mira.new',
    platformId: '7300000000000000099',
  });
  const captured = store.run(commands.addToPipeline, { capture: again, brandId });
  await expect(captured).rejects.toMatchObject({ code: 'creator.doNotContact' });

  const stranger = makeCapture({
    handle: 'somebody.else',
    url: 'https://www.tiktok.com/@somebody.else',
    platformId: '7300000000000000050',
    bio: null,
  });
  await store.run(commands.addToPipeline, { capture: stranger, brandId });
  const elsewhere = '018f0000-0000-7000-8000-000000000001';
  await expect(
    store.run(commands.addToPipeline, { capture: again, brandId: elsewhere }),
  ).rejects.toMatchObject({
    code: 'record.missing', // the brand is not here; the wish of another brand does not speak for it
  });
});

test('[DNC-2] drafting stops where the person is on the list, also when the deal itself is not blocked', async () => {
  const { store, dealId } = await storeWithDeal(person);
  await store.run(commands.suppressUnknown, {
    who: { address: 'Mira@Sandoval.example' },
    brandId: null,
    reason: 'asked',
  });
  const side = { language: 'en' as const, subject: '', body: '' };

  const draft = store.run(commands.saveDraft, {
    draftId: null,
    dealId,
    channel: 'email',
    working: side,
    outgoing: side,
    values: {},
    templateId: null,
    templateVersion: null,
  });

  await expect(draft).rejects.toMatchObject({ code: 'creator.doNotContact' });
});

test('[DNC-3] the list holds hashes only; lifting a wish, or allowing contact again, takes its entries away', async () => {
  const { store, dealId, brandId } = await storeWithDeal(person);
  await store.run(commands.blockDeal, { dealId, reason: 'optedOut', note: '' });
  const { tables } = await store.backup.exportAll();
  expect(tables.suppressions?.length).toBe(3); // id, handle, address
  expect(JSON.stringify([tables.suppressions, tables.suppressionKeys])).not.toMatch(
    /mira|sandoval|7300000000/i,
  );
  expect(await store.queries.wishes()).toMatchObject([{ reason: 'optedOut', brandId, marks: 3 }]);

  await store.run(commands.unblockDeal, { dealId });
  expect(await store.queries.wishes()).toEqual([]);

  const { result } = await store.run(commands.suppressUnknown, {
    who: { platform: 'tiktok', handle: '@MIRA.cooks' },
    brandId: null,
    reason: 'asked',
  });
  await expect(
    store.run(commands.suppressUnknown, {
      who: { platform: 'tiktok', handle: 'mira.cooks' },
      brandId: null,
      reason: 'asked',
    }),
  ).rejects.toMatchObject({ code: 'suppression.known' });
  await store.run(commands.liftSuppression, { group: result.group });
  await store.run(commands.addToPipeline, { capture: makeCapture(person), brandId });
});

test('[ERASE-1] nothing about the person is left, in no table, no recorded change, no stored list', async () => {
  const { store, creatorId } = await lived();
  await store.pipeline.catchUp();

  await store.run(commands.erasePerson, { creatorId, suppress: true });
  await store.pipeline.catchUp();
  expect(store.pipeline.snapshot().rows).toEqual([]);
  const { name } = store;
  store.close();

  const words = await everyWord(name);
  expect(words).not.toMatch(/mira|sandoval|7300000000000000042|one pan|daylight/i);
});

test('[ERASE-2] it says first what goes, and the same can be taken away as a file', async () => {
  const { store, creatorId } = await lived();

  const counts = new Map(
    (await store.queries.countsAbout(creatorId)).map(({ table, count }) => [table, count]),
  );
  const file = await store.backup.exportPerson(creatorId);

  expect(counts.get('creators')).toBe(1);
  expect(counts.get('messages')).toBe(1);
  expect(counts.get('tasks')).toBe(1);
  expect(counts.has('lists')).toBe(false);
  for (const [table, rows] of Object.entries(file.tables))
    expect(rows.length).toBe(counts.get(table as never));
  expect(JSON.stringify(file)).toContain('films in daylight');
});

test('[ERASE-3] others stay whole, and what was done to them can still be undone', async () => {
  const { store, brandId, creatorId } = await lived();
  const other = await store.run(commands.addToPipeline, {
    capture: makeCapture({
      handle: 'stays',
      url: 'https://www.tiktok.com/@stays',
      platformId: '7300000000000000077',
      bio: null,
    }),
    brandId,
  });
  const note = await store.run(commands.editNote, { dealId: other.result.dealId, note: 'stays too' });

  await store.run(commands.erasePerson, { creatorId, suppress: false });

  expect(await store.read('creators', other.result.creatorId)).toBeDefined();
  await store.undo(note.uid);
  expect((await store.read('deals', other.result.dealId))?.note).toBe('');
});

test('[ERASE-4] the erased are not captured again, and a restored backup is erased again', async () => {
  const { store, brandId, creatorId } = await lived();
  const before = await store.backup.exportAll();
  await store.run(commands.erasePerson, { creatorId, suppress: true });

  const captured = store.run(commands.addToPipeline, { capture: makeCapture(person), brandId });
  await expect(captured).rejects.toMatchObject({ code: 'creator.doNotContact' });
  const { erased } = await store.backup.importAll(before);

  expect(erased).toBe(1);
  expect(await store.read('creators', creatorId)).toBeUndefined();
  const { name } = store;
  store.close();
  expect(await everyWord(name)).not.toMatch(/mira|sandoval/i);
});

test('[ERASE-5] an import reads the accounts for people to erase again only where somebody was erased', async () => {
  const { store, creatorId } = await lived();
  const file = await store.backup.exportAll();

  expect(await accountsReadBy(() => store.backup.importAll(file))).toBe(0);
  await store.run(commands.erasePerson, { creatorId, suppress: true });
  expect(await accountsReadBy(() => store.backup.importAll(file))).toBe(1);
});

/** How many times the whole table of accounts is read meanwhile. */
async function accountsReadBy(work: () => Promise<unknown>): Promise<number> {
  const { getAll } = IDBObjectStore.prototype;
  let reads = 0;
  IDBObjectStore.prototype.getAll = function (...args) {
    if (this.name === 'profiles') reads++;
    return getAll.apply(this, args);
  };
  await work().finally(() => {
    IDBObjectStore.prototype.getAll = getAll;
  });
  return reads;
}

test('[ERASE-4] without being remembered, a person may be captured again', async () => {
  const { store, brandId, creatorId } = await lived();
  await store.run(commands.erasePerson, { creatorId, suppress: false });

  const { result } = await store.run(commands.addToPipeline, { capture: makeCapture(person), brandId });

  expect(result.created).toBe(true);
  expect((await emptyStore()).name).not.toBe(store.name);
});

test('[DNC-5] while the list is empty, a draft that is saved reads nothing about the person', async () => {
  const { store, dealId, creatorId, brandId } = await storeWithDeal(person);
  const read: string[] = [];
  const tx = {
    page: async (table: string) => {
      read.push(table);
      return { rows: [], next: null };
    },
    get: async (table: string) => void read.push(table),
  };

  expect(await isSuppressed(tx as never, { creatorId, brandId })).toBe(false);
  expect(read).toEqual(['suppressionKeys']);
  await store.run(commands.blockDeal, { dealId, reason: 'optedOut', note: '' });
  const side = { language: 'en' as const, subject: 'Hi', body: 'Hello' };
  const text = {
    channel: 'email' as const,
    working: side,
    outgoing: side,
    values: {},
    templateId: null,
    templateVersion: null,
  };
  await expect(store.run(commands.saveDraft, { draftId: null, dealId, ...text })).rejects.toMatchObject({
    code: 'creator.doNotContact',
  });
});
