import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { tableNames } from '@/lib/model/records';
import type { SheetRow } from '@/lib/model/sheetRow';
import { openStore, type Store } from '@/lib/store';
import { makeCapture } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

const fileAt = '2026-11-01T00:00:00.000Z';
const setup = {
  sheet: null,
  headRow: 0,
  shape: 'abc',
  targets: { 0: 'handle' },
  answers: { 'platform 0': 'tiktok' },
};

test('[SHEET-15] a rehearsal says what the import then does, and writes nothing', async () => {
  const { store, brandId } = await storeWithDeal();
  const rows = [sheetRow(2), sheetRow(3), { ...sheetRow(3), row: 4 }, known(5)];
  const before = await content(store);

  const said = await store.sheets.rehearse(about(brandId), rows);
  const untouched = await content(store);
  const { entry, fates } = await run(store, brandId, rows);

  expect(untouched).toEqual(before);
  expect(byRow(said)).toEqual({ 2: 'added', 3: 'added', 4: 'same', 5: 'updated' });
  expect(byRow(fates)).toEqual(byRow(said));
  expect(entry).toMatchObject({
    state: 'done',
    done: 4,
    total: 4,
    counts: { added: 2, updated: 1, same: 1, rejected: 0 },
  });
});

test('[SHEET-16] the same rows again change nothing', async () => {
  const { store, brandId } = await storeWithDeal();
  const rows = [
    sheetRow(2, { stage: 'contacted', quote: { amount: null, commissionBps: 1500, note: '' } }),
    known(3),
  ];
  await run(store, brandId, rows);
  const before = await content(store);

  const { entry } = await run(store, brandId, rows, '2026-11-20T00:00:00.000Z');

  expect(entry.counts).toEqual({ added: 0, updated: 0, same: 2, rejected: 0 });
  expect(await content(store)).toEqual(before);
});

test('[SHEET-17] what a sheet says is as old as its file: it fills the unknown and never replaces what was seen later', async () => {
  const { store, brandId, profileId, creatorId, dealId } = await storeWithDeal({ category: null });
  const [profile, creator, deal] = await Promise.all([
    store.read('profiles', profileId),
    store.read('creators', creatorId),
    store.read('deals', dealId),
  ]);

  await run(store, brandId, [
    known(2, {
      followers: { value: 5, exact: true },
      category: 'Home',
      name: 'Another',
      stage: 'stopped',
      owner: 'Li',
    }),
  ]);

  const after = await store.read('profiles', profileId);
  expect(after).toMatchObject({ followers: profile?.followers, category: 'Home', seenAt: profile?.seenAt });
  expect(after?.sources.category).toEqual({ source: 'sheet', at: fileAt });
  expect(await store.read('creators', creatorId)).toMatchObject({ name: creator?.name });
  expect(await store.read('deals', dealId)).toMatchObject({ stage: deal?.stage, ownerId: deal?.ownerId });
});

test('[SHEET-18] a step that was cut off is not there, and going on writes each row once', async () => {
  const { store, brandId } = await storeWithDeal();
  const rows = Array.from({ length: 850 }, (_, n) => sheetRow(n + 2));
  const entry = await store.sheets.start(about(brandId), new File(['x'], 'a.csv'), setup, rows.length, 0);
  const stop = new AbortController();

  const cut = await store.sheets.run(entry.id, rows, { signal: stop.signal, onProgress: () => stop.abort() });
  const kept = await store.sheets.fileOf(entry.id);
  const [noted] = await store.sheets.list();
  const whole = await store.sheets.run(entry.id, rows);

  const { done } = cut.entry;
  expect([200, 400]).toContain(done); // a step that was on its way is finished
  expect(cut.entry).toMatchObject({ state: 'stopped', counts: { added: done } });
  expect(noted).toMatchObject({ state: 'stopped', done, counts: { added: done } });
  expect(kept).toBeInstanceOf(Blob);
  expect(whole.entry).toMatchObject({ state: 'done', done: 850, counts: { added: 850, same: 0 } });
  expect((await content(store)).deals).toHaveLength(851);
  expect(await store.sheets.fileOf(entry.id)).toBeUndefined();
});

test('[SHEET-19] taken back, every table is what it was but for activities', async () => {
  const { store, brandId } = await storeWithDeal();
  const before = await content(store);
  const { entry } = await run(store, brandId, [
    ...Array.from({ length: 220 }, (_, n) => sheetRow(n + 2)),
    known(300),
  ]);

  const { kept } = await store.undoBatch(entry.id);

  expect(kept).toEqual([]);
  expect(await content(store)).toEqual(before);
  expect((await store.sheets.list())[0]).toMatchObject({ state: 'undone' });
});

test('[SHEET-20] nobody on the do-not-contact list comes in, by handle or by address', async () => {
  const { store, brandId } = await storeWithDeal();
  await store.run(commands.suppressUnknown, {
    who: { platform: 'tiktok', handle: 'c2.example' },
    brandId: null,
    reason: 'optedOut',
  });
  await store.run(commands.suppressUnknown, {
    who: { address: 'no@mail.example.com' },
    brandId,
    reason: 'optedOut',
  });
  const contact = {
    kind: 'email' as const,
    value: 'no@mail.example.com',
    evidence: 'no@mail.example.com',
    start: 0,
    end: 19,
    source: 'person' as const,
    profileId: null,
    at: fileAt,
  };

  const { fates } = await run(store, brandId, [
    sheetRow(2),
    sheetRow(3, { contacts: [contact] }),
    sheetRow(4),
  ]);

  expect(byRow(fates)).toEqual({ 2: 'doNotContact', 3: 'doNotContact', 4: 'added' });
});

test('[SHEET-21] the platform’s id decides who a row is; a handle given up since is nobody without it', async () => {
  const { store, brandId, profileId } = await storeWithDeal({
    handle: 'old.example',
    platformId: '111',
    url: 'https://www.tiktok.com/@old.example',
  });
  await store.run(commands.addToPipeline, {
    capture: makeCapture({
      handle: 'new.example',
      platformId: '111',
      url: 'https://www.tiktok.com/@new.example',
      at: '2026-11-25T00:00:00.000Z',
    }),
    brandId,
  });
  const as = (handle: string, platformId: string | null) =>
    sheetRow(2, { accounts: [{ platform: 'tiktok', handle }], platformId, category: 'Home' });

  const { fates } = await run(store, brandId, [as('anything.example', '111')]);
  const other = await run(store, brandId, [as('new.example', '222')]);

  expect(byRow(fates)).toEqual({ 2: 'updated' });
  expect(await store.read('profiles', profileId)).toMatchObject({ handle: 'new.example', category: 'Home' });
  expect(byRow(other.fates)).toEqual({ 2: 'added' });
  expect((await content(store)).profiles).toHaveLength(2);
});

test('[SHEET-21] a second account of a row belongs to the same person, unless somebody has it', async () => {
  const { store, brandId } = await storeWithDeal();
  const accounts = [
    { platform: 'tiktok' as const, handle: 'two.example' },
    { platform: 'instagram' as const, handle: 'two.ig.example' },
  ];

  await run(store, brandId, [sheetRow(2, { accounts })]);

  const { rows } = await pageOf(store);
  const own = rows.filter(({ handle }) => handle.startsWith('two.'));
  expect(new Set(own.map(({ creatorId }) => creatorId)).size).toBe(1);
  expect(own).toHaveLength(2);
});

test('[SHEET-22] a sheet of a shape that came before is read as then', async () => {
  const { store, brandId } = await storeWithDeal();
  await run(store, brandId, [sheetRow(2)]);

  expect((await store.sheets.remembered('abc'))?.setup).toEqual(setup);
  expect(await store.sheets.remembered('other')).toBeUndefined();
});

const about = (brandId: string, at = fileAt) => ({ brandId, fileName: 'list.csv', fileAt: at });

test('[SHEET-24] what others do meanwhile counts: a step prepared without it is prepared again', async () => {
  const { store, brandId } = await storeWithDeal();
  const other = await openStore({ name: store.name });
  const rows = Array.from({ length: 1000 }, (_, n) => sheetRow(n + 2));
  const late = [...rows].sort((a, b) => (handleOf(a) < handleOf(b) ? 1 : -1))[0] as SheetRow;
  const capture = makeCapture({
    handle: handleOf(late),
    platformId: '99',
    url: `https://www.tiktok.com/@${handleOf(late)}`,
  });
  const { id } = await store.sheets.start(about(brandId), new File(['x'], 'list.csv'), setup, 1000, 0);
  let captured: Promise<unknown> | undefined;
  const onProgress = () => {
    captured ??= other.run(commands.addToPipeline, { capture, brandId });
  };

  const { entry, fates } = await store.sheets.run(id, rows, { onProgress });
  await captured;

  expect(entry.counts).toEqual({ added: 999, updated: 1, same: 0, rejected: 0 });
  expect(fates.find(({ row }) => row === late.row)?.fate).toBe('updated');
  const { profiles, deals } = await content(store);
  expect(profiles).toHaveLength(1001);
  expect(deals).toHaveLength(1001);
  expect(profiles?.find(({ handle }) => handle === handleOf(late))?.platformId).toBe('99');
  other.close();
});

test('[SHEET-25] an import that is taken back can be stopped before its end: then all of it is there, and it goes on', async () => {
  const { store, brandId } = await storeWithDeal();
  const before = await content(store);
  const { entry } = await run(
    store,
    brandId,
    Array.from({ length: 500 }, (_, n) => sheetRow(n + 2)),
  );
  const stop = new AbortController();

  const cut = await store.sheets.takeBack(entry.id, { signal: stop.signal, onChecked: () => stop.abort() });
  const [open] = await store.sheets.open();
  const left = (await content(store)).deals;
  const whole = await store.undoBatch(entry.id);

  expect(cut.isWhole).toBe(false);
  expect(open).toMatchObject({ id: entry.id, state: 'undoing', done: 500 });
  expect(left).toHaveLength(501);
  expect(whole).toMatchObject({ isWhole: true, kept: [] });
  expect(await content(store)).toEqual(before);
  expect(await store.sheets.open()).toEqual([]);
});

test('[SHEET-19] whoever was worked on since stays whole, also where only one of the rows was touched', async () => {
  const { store, brandId } = await storeWithDeal();
  const rows = Array.from({ length: 430 }, (_, n) => sheetRow(n + 2));
  const { entry, fates } = await run(store, brandId, rows);
  const [noted, reminded] = [fates[3]?.dealId ?? '', fates[301]?.dealId ?? ''];
  await store.run(commands.editNote, { dealId: noted, note: 'calls back on Monday' });
  await store.run(commands.addTask, {
    dealId: reminded,
    kind: 'own',
    text: 'ask again',
    dueAt: '2026-12-01T00:00:00.000Z',
    zone: 'UTC',
  });
  const { deals = [], profiles = [], observations = [] } = await content(store);
  const stay = deals.filter(({ id }) => id === noted || id === reminded).map((deal) => deal.creatorId);

  const { kept } = await store.undoBatch(entry.id);

  const after = await content(store);
  expect(kept.length).toBeGreaterThan(0);
  expect(after.deals?.map(({ id }) => id)).toEqual(expect.arrayContaining([noted, reminded]));
  expect(after.deals).toHaveLength(3);
  expect(after.creators?.map(({ id }) => id)).toEqual(expect.arrayContaining(stay));
  expect(after.creators).toHaveLength(3);
  const theirs = profiles.filter(({ creatorId }) => stay.includes(creatorId));
  expect(after.profiles).toEqual(expect.arrayContaining(theirs));
  expect(after.observations).toEqual(
    expect.arrayContaining(observations.filter(({ profileId }) => theirs.some(({ id }) => id === profileId))),
  );
});

test('[SHEET-27] rows go in ranges where they lie beside each other, and nobody else’s with them', async () => {
  const { store, brandId } = await storeWithDeal();
  const others = Array.from({ length: 40 }, (_, n) => sheetRow(n + 5000));
  await run(store, brandId, others);
  const before = await content(store);
  const { entry } = await run(
    store,
    brandId,
    Array.from({ length: 1200 }, (_, n) => sheetRow(n + 2)),
  );

  const { kept, isWhole } = await store.undoBatch(entry.id);

  expect({ kept, isWhole }).toEqual({ kept: [], isWhole: true });
  expect(await content(store)).toEqual(before);
});

test('[UNDO-12] who was worked on since an import stays, with all that hangs on it, and is named', async () => {
  const { store, brandId } = await storeWithDeal();
  const { entry, fates } = await run(
    store,
    brandId,
    Array.from({ length: 300 }, (_, n) => sheetRow(n + 2)),
  );
  const [noted, tasked] = fates.slice(-2).map(({ dealId }) => String(dealId));
  await store.run(commands.editNote, { dealId: String(noted), note: 'called' });
  await store.run(commands.addTask, {
    dealId: String(tasked),
    kind: 'own',
    text: 'call',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone: 'UTC',
  });

  const { kept } = await store.undoBatch(entry.id);

  const { deals, creators, profiles, observations } = await content(store);
  expect(deals?.map(({ id }) => id)).toEqual(expect.arrayContaining([noted, tasked]));
  for (const rows of [deals, creators, profiles]) expect(rows).toHaveLength(3);
  expect(observations?.length).toBeGreaterThanOrEqual(1);
  expect(kept.map(({ table, id }) => `${table} ${id}`)).toEqual(
    expect.arrayContaining([`deals ${noted}`, `deals ${tasked}`]),
  );
});

test('[SHEET-19] what a later step of the same import added to somebody goes with them', async () => {
  const { store, brandId } = await storeWithDeal();
  const before = await content(store);
  const rows = Array.from({ length: 250 }, (_, n) => sheetRow(n + 2));
  const second = { platform: 'instagram' as const, handle: 'zz.example' };
  const first = { ...sheetRow(2), accounts: [...sheetRow(2).accounts, second] };
  const { entry } = await run(store, brandId, [
    first,
    ...rows.slice(1),
    sheetRow(900, { accounts: [{ platform: 'tiktok', handle: 'zzz.example' }, second], tags: ['again'] }),
    sheetRow(901, { accounts: [second], tags: ['more'] }),
  ]);

  const { kept } = await store.undoBatch(entry.id);

  expect(kept).toEqual([]);
  expect(await content(store)).toEqual(before);
});

async function run(store: Store, brandId: string, rows: SheetRow[], at = fileAt) {
  const { id } = await store.sheets.start(
    about(brandId, at),
    new File(['x'], 'list.csv'),
    setup,
    rows.length,
    0,
  );
  return store.sheets.run(id, rows);
}

function sheetRow(n: number, more: Partial<SheetRow> = {}): SheetRow {
  return {
    row: n,
    accounts: [{ platform: 'tiktok', handle: `c${n}.example` }],
    platformId: null,
    name: `Name ${n}`,
    followers: { value: 1000 * n, exact: false },
    following: null,
    likes: null,
    posts: null,
    country: 'US',
    category: null,
    bio: null,
    contacts: [],
    owner: null,
    stage: null,
    lastContactAt: null,
    lastReplyAt: null,
    quote: null,
    postLinks: [],
    tags: ['list'],
    note: ['Views: 3.2w'],
    ...more,
  };
}

/** A row about the creator the store begins with. */
const known = (n: number, more: Partial<SheetRow> = {}): SheetRow =>
  sheetRow(n, { accounts: [{ platform: 'tiktok', handle: makeCapture().handle }], ...more });

const handleOf = ({ accounts }: SheetRow): string => accounts[0]?.handle ?? '';

const byRow = (fates: { row: number; fate: string }[]) =>
  Object.fromEntries(fates.map(({ row, fate }) => [row, fate]));

/** Everything but activities, without the times of writing. */
async function content(store: Store) {
  const { tables } = await store.backup.exportAll();
  return Object.fromEntries(
    tableNames
      .filter((table) => table !== 'activities')
      .map((table) => [
        table,
        (tables[table] ?? []).map(({ updatedAt: _, ...row }) => row).sort((a, b) => (a.id < b.id ? -1 : 1)),
      ]),
  ) as Record<string, Record<string, unknown>[]>;
}

const pageOf = async (store: Store) => ({ rows: (await store.backup.exportAll()).tables.profiles ?? [] });
