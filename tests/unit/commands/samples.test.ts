import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import type { Deliverable } from '@/lib/model/deliverable';
import type { Store } from '@/lib/store';
import { makeDeal } from '@/tests/make';
import { putRow, storeWithDeal } from '@/tests/storeWith';

const parcel = {
  productId: null,
  product: 'Night serum',
  sku: 'NS-30',
  rule: 'tiktokFree',
  ownDays: null,
} as const;
const ownZone = 'Asia/Shanghai';
const formUrl = 'https://form.example/address';
const address = '12 Example Street, Springfield';
const post = 'https://www.tiktok.com/@ana.example/video/7300000000000000001';

/** A deal with a fee, a creator in Los Angeles and one sample. */
async function withSample(over: Partial<{ rule: 'none' | 'tiktokRefundable' }> = {}) {
  const made = await storeWithDeal();
  const { store, dealId, creatorId } = made;
  await store.run(commands.correctZone, { creatorId, zone: 'America/Los_Angeles' });
  const { result } = await store.run(commands.addSample, { dealId, ...parcel, ...over });
  const { sampleId } = result;
  const stage = async () => (await store.read('deals', dealId))?.stage;
  const deliver = (at: string) =>
    store.run(commands.markDelivered, { sampleId, at, ownZone, addressDays: 30 }, { at });
  return { ...made, sampleId, stage, deliver };
}
const openTasks = async (store: Store, dealId: string) =>
  (await store.queries.tasksOf(dealId)).filter(({ doneAt }) => doneAt === null);

test('[SMP-1] a sample goes from its request to its delivery, and each fact carries the deal forward', async () => {
  const { store, sampleId, stage, deliver } = await withSample();
  const at = '2026-11-25T09:00:00.000Z';

  await store.run(commands.askAddress, { sampleId, formUrl, at });
  expect(await stage()).toBe('sourced');
  await store.run(commands.saveAddress, { sampleId, address: null, at, addressDays: 30 });
  expect(await stage()).toBe('sample');
  await store.run(commands.markShipped, { sampleId, carrier: 'UPS', tracking: '1Z', at });
  await deliver('2026-11-28T20:00:00.000Z');
  expect(await stage()).toBe('creating');

  expect(await store.read('samples', sampleId)).toMatchObject({
    formUrl,
    carrier: 'UPS',
    deliveredAt: '2026-11-28T20:00:00.000Z',
    nextAt: null,
  });
});

test('[SMP-2] delivery dates the content by the rule in the creator’s days, and makes it where none was promised', async () => {
  const { store, sampleId, dealId, deliver } = await withSample();

  await deliver('2026-11-28T20:00:00.000Z'); // noon of the 28th in Los Angeles

  const dueAt = '2026-12-13T07:59:59.999Z'; // the end of 12 December there
  expect(await store.read('samples', sampleId)).toMatchObject({
    dueAt,
    zone: 'America/Los_Angeles',
    zoneIsOurs: false,
  });
  expect(await store.queries.deliverablesOf(dealId)).toMatchObject([
    { sampleId, dueAt, nextAt: dueAt, about: 'Night serum' },
  ]);
});

test('[SMP-2] content promised before takes the sample’s day; that with a day of its own keeps it', async () => {
  const { store, dealId, deliver } = await withSample();
  const promise = { dealId, sampleId: null, about: '', ownZone } as const;
  await store.run(commands.addDeliverable, { ...promise, format: 'photo', dueOn: null });
  await store.run(commands.addDeliverable, { ...promise, format: 'live', dueOn: '2026-12-24' });

  await deliver('2026-11-28T20:00:00.000Z');

  expect((await store.queries.deliverablesOf(dealId)).map(({ format, dueAt }) => [format, dueAt])).toEqual([
    ['photo', '2026-12-13T07:59:59.999Z'],
    ['live', '2026-12-25T07:59:59.999Z'],
  ]);
});

test('[SMP-3] a sample that asks for nothing has no due day and makes no content', async () => {
  const { store, sampleId, dealId, deliver } = await withSample({ rule: 'none' });

  await deliver('2026-11-28T20:00:00.000Z');

  expect((await store.read('samples', sampleId))?.dueAt).toBeNull();
  expect(await store.queries.deliverablesOf(dealId)).toEqual([]);
});

test('[SMP-4] the day is put off by seven days, once', async () => {
  const { store, sampleId, dealId, deliver } = await withSample();
  await expect(store.run(commands.extendSample, { sampleId })).rejects.toMatchObject({
    code: 'sample.noDue',
  });
  await deliver('2026-11-28T20:00:00.000Z');

  await store.run(commands.extendSample, { sampleId });

  const dueAt = '2026-12-20T07:59:59.999Z';
  expect(await store.read('samples', sampleId)).toMatchObject({ dueAt });
  expect(await store.queries.deliverablesOf(dealId)).toMatchObject([{ dueAt }]);
  await expect(store.run(commands.extendSample, { sampleId })).rejects.toMatchObject({
    code: 'sample.extendedAlready',
  });
});

test('[SMP-5] three reminders stand in the creator’s window, move with the day and end with the post', async () => {
  const { store, dealId, sampleId, deliver } = await withSample();
  await deliver('2026-11-28T20:00:00.000Z');
  const reminders = async () =>
    (await openTasks(store, dealId)).map(({ kind, dueAt }) => [kind, dueAt.slice(0, 10)]);

  expect(await reminders()).toEqual([
    ['contentSoon', '2026-12-08'], // the 7th is a Monday, on which nobody is written to there
    ['contentTomorrow', '2026-12-10'],
    ['contentLate', '2026-12-15'],
  ]);
  await store.run(commands.extendSample, { sampleId }, { at: '2026-12-10T20:00:00.000Z' });
  expect(await reminders()).toEqual([
    ['contentSoon', '2026-12-15'],
    ['contentTomorrow', '2026-12-17'],
    ['contentLate', '2026-12-22'],
  ]);
  const [content] = await store.queries.deliverablesOf(dealId);
  await store.run(commands.markPosted, {
    deliverableId: content!.id,
    url: post,
    at: '2026-12-11T20:00:00.000Z',
  });
  expect(await reminders()).toEqual([['disclosureCheck', '2026-12-12']]);
});

test('[SMP-6] an address stands in the sample alone, in no activity and no list of changes, until its term is over', async () => {
  const { store, sampleId, deliver, brandId } = await withSample();
  await store.run(commands.saveAddress, {
    sampleId,
    address,
    at: '2026-11-25T09:00:00.000Z',
    addressDays: 30,
  });
  const { tables } = await store.backup.exportAll();
  const elsewhere = Object.entries(tables).filter(([table]) => table !== 'samples');
  expect(JSON.stringify(elsewhere)).not.toContain('Springfield');
  const ran = await store.run(commands.importRecords, {
    rows: [
      {
        table: 'samples',
        row: { ...(await store.read('samples', sampleId))!, updatedAt: '2027-01-01T00:00:00.000Z' },
      },
    ],
  });
  expect(JSON.stringify(ran.changes)).not.toContain('Springfield');

  await deliver('2026-11-28T20:00:00.000Z');
  expect(await store.queries.hasAddressToForget('2026-12-28T19:59:59.999Z')).toBe(false);
  expect(await store.queries.hasAddressToForget('2026-12-28T20:00:00.000Z')).toBe(true);
  await store.run(commands.forgetAddresses, { at: '2026-12-28T20:00:00.000Z' });

  expect(await store.read('samples', sampleId)).toMatchObject({
    address: null,
    forgetAddressAt: null,
    brandId,
  });
});

test('[SMP-7] a parcel that came back, got lost or was called off waits for nothing and is not extended', async () => {
  const { store, sampleId } = await withSample();

  const { uid } = await store.run(commands.endSample, {
    sampleId,
    reason: 'lost',
    note: '',
    at: '2026-11-30T09:00:00.000Z',
    addressDays: 30,
  });

  expect(await store.read('samples', sampleId)).toMatchObject({ nextAt: null, ended: { reason: 'lost' } });
  await store.undo(uid);
  expect((await store.read('samples', sampleId))?.nextAt).not.toBeNull();
});

test('[SMP-8] a delivery pressed by mistake is taken back with its content, its reminders and the stage', async () => {
  const { store, dealId, sampleId, deliver, stage } = await withSample();
  const { uid } = await deliver('2026-11-28T20:00:00.000Z');

  await store.undo(uid);

  expect(await store.read('samples', sampleId)).toMatchObject({ deliveredAt: null, dueAt: null });
  expect(await store.queries.deliverablesOf(dealId)).toEqual([]);
  expect(await store.queries.tasksOf(dealId)).toEqual([]);
  expect(await stage()).toBe('sourced');
});

test('[SMP-9] where their zone is unknown the days are counted on our clock, and the record says so', async () => {
  const { store, dealId } = await storeWithDeal({ bio: null, language: null, region: null });
  const { result } = await store.run(commands.addSample, { dealId, ...parcel });

  await store.run(commands.markDelivered, {
    sampleId: result.sampleId,
    at: '2026-11-28T20:00:00.000Z',
    ownZone,
    addressDays: 30,
  });

  expect(await store.queries.deliverablesOf(dealId)).toMatchObject([
    { zone: ownZone, zoneIsOurs: true, dueAt: '2026-12-13T15:59:59.999Z' },
  ]);
});

test('[SMP-10] out of the pipeline, a deal takes its samples and content along', async () => {
  const { store, dealId, deliver } = await withSample();
  await deliver('2026-11-28T20:00:00.000Z');

  await store.run(commands.removeDeal, { dealId });

  const { tables } = await store.backup.exportAll();
  expect([tables.samples, tables.deliverables, tables.tasks]).toEqual([[], [], []]);
});

test('[CNT-1] a post fulfils what is due first, saves the link once, and carries the deal to published', async () => {
  const { store, dealId, stage } = await withSample();
  const promise = { dealId, sampleId: null, about: '', ownZone } as const;
  await store.run(commands.addDeliverable, { ...promise, format: 'video', dueOn: '2026-12-24' });
  await store.run(commands.addDeliverable, { ...promise, format: 'story', dueOn: '2026-12-10' });
  const at = '2026-12-09T09:00:00.000Z';

  const first = await store.run(commands.recordPost, { dealId, url: `${post}?is_from_webapp=1`, at });
  const again = await store.run(commands.recordPost, { dealId, url: post, at });

  expect([first.result, again.result]).toEqual(['posted', 'known']);
  expect(await stage()).toBe('published');
  expect((await store.read('deals', dealId))?.postLinks).toEqual([post]);
  expect((await store.queries.deliverablesOf(dealId)).map(({ postUrl }) => postUrl)).toEqual([null, post]);
});

test('[CNT-2] a post nobody promised is a link of an agreed deal, and nothing before an agreement', async () => {
  const { store, dealId, brandId, creatorId } = await storeWithDeal();
  const at = '2026-12-09T09:00:00.000Z';
  const record = () => store.run(commands.recordPost, { dealId, url: post, at });

  expect((await record()).result).toBe('notOurs');
  await putRow(store, 'deals', makeDeal({ id: dealId, brandId, creatorId, stage: 'agreed' }));
  expect((await record()).result).toBe('linked');
  expect(await store.read('deals', dealId)).toMatchObject({ postLinks: [post], stage: 'agreed' });
});

test('[CNT-3] a label is looked for within a day, again within a day where it is missing, then no more', async () => {
  const { store, dealId, deliver } = await withSample();
  await deliver('2026-11-28T20:00:00.000Z');
  const deliverableId = (await store.queries.deliverablesOf(dealId))[0]!.id;
  const content = () => store.read('deliverables', deliverableId);
  const check = (verdict: 'pass' | 'fail', at: string) =>
    store.run(commands.checkDisclosure, { deliverableId, verdict, note: '', at });
  await expect(check('pass', '2026-12-01T09:00:00.000Z')).rejects.toMatchObject({
    code: 'deliverable.notPosted',
  });

  await store.run(commands.markPosted, { deliverableId, url: post, at: '2026-12-10T08:00:00.000Z' });
  expect((await content())?.nextAt).toBe('2026-12-11T08:00:00.000Z');
  await check('fail', '2026-12-10T10:00:00.000Z');
  expect((await content())?.nextAt).toBe('2026-12-11T10:00:00.000Z');
  await check('pass', '2026-12-10T20:00:00.000Z');

  expect((await content())?.nextAt).toBeNull();
  expect(await openTasks(store, dealId)).toEqual([]);
});

test('[CNT-7] caption and day are those of the page; a day that has not come is none', async () => {
  const { store, dealId, deliver } = await withSample();
  await deliver('2026-11-28T20:00:00.000Z');
  const seenAt = '2026-12-09T09:00:00.000Z';
  const caption = { text: '#ad Night serum', source: 'videoDetail' } as const;
  const publishedAt = '2026-12-07T18:00:00.000Z';

  const done = await store.run(commands.recordPost, { dealId, url: post, at: seenAt, caption, publishedAt });
  const [first] = await store.queries.deliverablesOf(dealId);
  await store.undo(done.uid);
  await store.run(commands.recordPost, {
    dealId,
    url: post,
    at: seenAt,
    publishedAt: '2027-01-01T00:00:00.000Z',
  });
  const [second] = await store.queries.deliverablesOf(dealId);

  expect(first).toMatchObject({ postedAt: publishedAt, caption: { ...caption, at: seenAt } });
  expect(second).toMatchObject({ postedAt: seenAt, caption: null });
});

test('[CNT-8] [CNT-9] the check of a caption is kept with place and rule, and goes with another post', async () => {
  const { store, dealId, deliver } = await withSample();
  await deliver('2026-11-28T20:00:00.000Z');
  const at = '2026-12-09T09:00:00.000Z';
  const check = {
    market: 'DE',
    reason: 'inHashtags',
    place: { start: 4, end: 12, text: '#werbung' },
    rule: '\u00a7 5a UWG',
    ruleCheckedAt: '2026-11',
  };
  await store.run(commands.recordPost, { dealId, url: post, at });
  const [{ id: deliverableId }] = (await store.queries.deliverablesOf(dealId)) as [Deliverable];

  const said = { deliverableId, verdict: 'fail', note: '', at, check, caption: 'abc #werbung' } as const;
  await store.run(commands.checkDisclosure, said);

  expect(await store.read('deliverables', deliverableId)).toMatchObject({
    disclosure: { verdict: 'fail', at, check },
    caption: { text: 'abc #werbung', source: 'person', at },
  });
  await store.run(commands.markPosted, { deliverableId, url: `${post}9`, at: '2026-12-10T09:00:00.000Z' });
  expect(await store.read('deliverables', deliverableId)).toMatchObject({ disclosure: null, caption: null });
  expect((await openTasks(store, dealId)).length).toBe(1);
});

test('[CNT-4] an ad code and the rights come back to the list when they run out, until somebody has seen it', async () => {
  const { store, dealId, deliver } = await withSample();
  await deliver('2026-11-28T20:00:00.000Z');
  const deliverableId = (await store.queries.deliverablesOf(dealId))[0]!.id;
  const nextAt = async () => (await store.read('deliverables', deliverableId))?.nextAt;
  await store.run(commands.markPosted, { deliverableId, url: post, at: '2026-12-10T08:00:00.000Z' });
  await store.run(commands.checkDisclosure, {
    deliverableId,
    verdict: 'pass',
    note: '',
    at: '2026-12-10T09:00:00.000Z',
  });

  await store.run(commands.setAdCode, {
    deliverableId,
    adCode: { code: '#Ab1', until: '2027-01-09T00:00:00.000Z' },
  });
  await store.run(commands.setRights, { deliverableId, until: '2027-06-01T00:00:00.000Z' });

  expect(await nextAt()).toBe('2027-01-09T00:00:00.000Z');
  await store.run(commands.noteExpiry, { deliverableId });
  expect(await nextAt()).toBe('2027-06-01T00:00:00.000Z');
});

test('[CNT-5] an agreed day is put off by days; that of a sample’s rule only by its extension', async () => {
  const { store, dealId, deliver } = await withSample();
  await store.run(commands.addDeliverable, {
    dealId,
    sampleId: null,
    format: 'photo',
    about: '',
    dueOn: '2026-12-24',
    ownZone,
  });
  await deliver('2026-11-28T20:00:00.000Z');
  const [own, bySample] = await store.queries.deliverablesOf(dealId);

  await store.run(commands.extendDeliverable, { deliverableId: own!.id, days: 3 });

  expect((await store.read('deliverables', own!.id))?.dueAt).toBe('2026-12-28T07:59:59.999Z');
  await expect(
    store.run(commands.extendDeliverable, { deliverableId: bySample!.id, days: 3 }),
  ).rejects.toMatchObject({ code: 'deliverable.dueBySample' });
});
