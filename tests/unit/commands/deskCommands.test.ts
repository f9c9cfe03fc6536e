import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { makeId, makeMessage, makeTask } from '@/tests/make';
import { putRow, storeWithDeal } from '@/tests/storeWith';

const due = '2026-11-24T08:00:00.000Z';
const until = '2026-11-25T17:00:00.000Z';
const zone = 'America/Los_Angeles';

test('[DESK-5] later moves what is due and its reminder, leaves what is planned, and is undone in one', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.logReply, { dealId, at: due });
  await store.run(commands.addTask, { dealId, kind: 'followUp', text: '', dueAt: due, zone });
  await store.run(commands.addTask, {
    dealId,
    kind: 'own',
    text: 'x',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone,
  });
  const before = await store.backup.exportAll();

  const { uid } = await store.run(commands.snoozeDeal, { dealId, until, zone });

  expect((await store.read('deals', dealId))?.nextAction).toMatchObject({
    kind: 'reply',
    dueAt: until,
    zone,
  });
  expect((await store.queries.tasksOf(dealId)).map(({ dueAt }) => dueAt)).toEqual([
    until,
    '2026-12-01T09:00:00.000Z',
  ]);
  await store.undo(uid);
  const { tables } = await store.backup.exportAll();
  expect(tables.tasks?.map(({ dueAt }) => dueAt)).toEqual(before.tables.tasks?.map(({ dueAt }) => dueAt));
  expect(tables.deals?.[0]?.nextAction).toEqual(before.tables.deals?.[0]?.nextAction);
});

test('[DESK-5] where no reminder was due, later makes one', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.logReply, { dealId, at: due });

  await store.run(commands.snoozeDeal, { dealId, until, zone });

  expect(await store.queries.tasksOf(dealId)).toMatchObject([
    { kind: 'sendWindow', dueAt: until, doneAt: null },
  ]);
});

test('[DESK-10] what was due is done, what is due later stays', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.addTask, { dealId, kind: 'followUp', text: '', dueAt: due, zone });
  await store.run(commands.addTask, {
    dealId,
    kind: 'own',
    text: 'x',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone,
  });
  await store.run(commands.setNextAction, {
    dealId,
    nextAction: { kind: 'followUp', text: '', dueAt: due, zone },
  });

  await store.run(commands.finishStep, { dealId });

  expect((await store.read('deals', dealId))?.nextAction).toBeNull();
  expect((await store.queries.tasksOf(dealId)).map(({ doneAt }) => doneAt !== null)).toEqual([true, false]);
});

test('[DESK-9] a hand-over note is kept with its time and goes when it is emptied', async () => {
  const { store, brandId } = await storeWithDeal();

  await store.run(commands.writeHandOver, { brandId, text: 'Lena waits for her address' });
  expect((await store.read('brands', brandId))?.handOver).toMatchObject({
    text: 'Lena waits for her address',
    by: 'me',
  });

  await store.run(commands.writeHandOver, { brandId, text: '' });
  expect((await store.read('brands', brandId))?.handOver).toBeNull();
});

test('[DESK-11] "done" for a piece of content ends its due reminders alone, and is undone in one', async () => {
  const { store, dealId, creatorId, brandId } = await storeWithDeal();
  const about = { dealId, creatorId, brandId, dueAt: due };
  const [first, second] = [makeId(), makeId()];
  const soon = makeTask({ ...about, kind: 'contentSoon', aboutId: first });
  const kept = [
    makeTask({ ...about, kind: 'contentLate', aboutId: second }),
    makeTask({ ...about, kind: 'followUp' }),
    makeTask({ ...about, kind: 'contentLate', aboutId: first, dueAt: '2036-12-01T09:00:00.000Z' }),
  ];
  const tomorrow = makeTask({ ...about, kind: 'contentTomorrow', aboutId: first });
  for (const task of [soon, tomorrow, ...kept]) await putRow(store, 'tasks', task);
  const open = async () =>
    (await store.queries.tasksOf(dealId)).flatMap(({ id, doneAt }) => (doneAt === null ? [id] : [])).sort();

  const { uid } = await store.run(commands.finishStep, { dealId, taskId: soon.id });

  expect(await open()).toEqual(kept.map(({ id }) => id).sort());
  await store.undo(uid);
  expect(await open()).toHaveLength(5);
});

test('[DESK-10] "sent" ends what was due to be written and leaves the rest; taking it back is its inverse', async () => {
  const kind = fc.constantFrom(
    'sendWindow' as const,
    'followUp' as const,
    'own' as const,
    'contentSoon' as const,
  );
  const anyTask = fc.record({ kind, hours: fc.integer({ min: -48, max: 48 }), isDone: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(anyTask, { maxLength: 6 }), fc.boolean(), async (given, hasPlanning) => {
      const { store, dealId, creatorId, brandId } = await storeWithDeal();
      const at = Date.parse('2026-11-24T17:00:00.000Z');
      const hour = 3_600_000;
      const when = (hours: number) => new Date(at + hours * hour).toISOString();
      const about = { dealId, creatorId, brandId };
      for (const { kind: of, hours, isDone } of given) {
        const doneAt = isDone ? when(-50) : null;
        await putRow(store, 'tasks', makeTask({ ...about, kind: of, dueAt: when(hours || -1), doneAt }));
      }
      const message = makeMessage({ ...about, state: 'copied' });
      await putRow(store, 'messages', message);
      const state = async () => ({
        tasks: (await store.queries.tasksOf(dealId)).map(({ updatedAt: _, ...task }) => task),
        nextAction: (await store.read('deals', dealId))?.nextAction,
      });
      const before = await state();
      const planning = { ownZone: zone, text: '', daysOff: { off: [], work: [] } };

      const sent = {
        messageId: message.id,
        sentText: { subject: '', body: 'b' },
        at: when(0),
        ...(hasPlanning ? { planning } : {}),
      };
      const { uid } = await store.run(commands.markSent, sent, { at: sent.at });

      const after = await state();
      const openAt = (one: typeof before, of: string, until: string) =>
        one.tasks.filter((task) => task.kind === of && task.doneAt === null && task.dueAt <= until).length;
      expect(openAt(after, 'sendWindow', when(0))).toBe(0);
      for (const stays of ['own', 'contentSoon'])
        expect(openAt(after, stays, when(99))).toBe(openAt(before, stays, when(99)));
      await store.undo(uid);
      expect(await state()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
