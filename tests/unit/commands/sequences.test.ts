import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import type { Planning } from '@/lib/commands/followUps';
import type { Channel } from '@/lib/model/message';
import { usualRules } from '@/lib/model/outreachRules';
import { makeMessage } from '@/tests/make';
import { putRow, storeWithDeal } from '@/tests/storeWith';

const planning: Planning = { ownZone: 'Asia/Shanghai', text: 'Follow up', daysOff: { off: [], work: [] } };
const sentAt = '2026-11-24T17:00:00.000Z'; // Tuesday, nine in Los Angeles
const dueAt = '2026-12-01T17:00:00.000Z'; // day 3 is a Friday, the next window opens on Tuesday

/** A creator in Los Angeles with a copied text. */
async function withText(channel: Channel = 'email') {
  const made = await storeWithDeal();
  const { store, dealId, creatorId, brandId } = made;
  const creator = (await store.read('creators', creatorId))!;
  const zone = {
    id: 'America/Los_Angeles',
    market: 'US',
    confidence: 'high' as const,
    cues: [],
    candidates: [],
  };
  await putRow(store, 'creators', { ...creator, zone });
  const write = async () => {
    const message = makeMessage({ dealId, creatorId, brandId, channel, state: 'copied' });
    await putRow(store, 'messages', message);
    return message.id;
  };
  const send = async (at: string, over: Partial<Planning> | null = {}) => {
    const messageId = await write();
    const args = { messageId, sentText: { subject: 's', body: 'b' }, at };
    await store.run(commands.markSent, over ? { ...args, planning: { ...planning, ...over } } : args, { at });
    return messageId;
  };
  return {
    ...made,
    send,
    deal: async () => (await store.read('deals', dealId))!,
    open: async () => (await store.queries.tasksOf(dealId)).filter(({ doneAt }) => doneAt === null),
  };
}

test('[PLAN-8] "sent" begins a sequence and writes its next step as next action and reminder; the last one ends it', async () => {
  const { send, deal, open } = await withText();

  await send(sentAt);

  expect(await deal()).toMatchObject({
    nextAction: { kind: 'followUp', dueAt, zone: 'America/Los_Angeles' },
    sequence: { startedAt: sentAt, ended: null },
    lastContactChannel: 'email',
  });
  expect(await open()).toMatchObject([
    { kind: 'followUp', dueAt, zone: 'America/Los_Angeles', text: 'Follow up', plan: { step: 1, steps: 4 } },
  ]);
  await send('2026-12-01T17:00:00.000Z');
  expect(await open()).toMatchObject([{ dueAt: '2026-12-08T17:00:00.000Z', plan: { step: 2 } }]);
  await send('2026-12-08T17:00:00.000Z');
  await send('2026-12-15T17:00:00.000Z');
  expect(await open()).toEqual([]);
  expect((await deal()).nextAction).toBeNull();
});

test('[PLAN-8] a holiday moves the step; without planning none is made', async () => {
  const { send, open } = await withText();

  await send(sentAt, null);
  expect(await open()).toEqual([]);

  await send('2026-11-24T18:00:00.000Z', { daysOff: { off: ['2026-12-01'], work: [] } });
  expect(await open()).toMatchObject([
    { dueAt: '2026-12-02T17:00:00.000Z', plan: { skipped: ['2026-12-01'] } },
  ]);
});

test('[PLAN-8] a brand’s own days count, and without zone and country it is nine on our own clock', async () => {
  const { store, brandId, creatorId, send, open } = await withText();
  const outreach = { ...usualRules, sequence: { email: [1], dm: [] } };
  await store.run(commands.editBrand, { brandId, changes: { outreach } });

  await send(sentAt);
  expect(await open()).toMatchObject([{ dueAt: '2026-11-25T17:00:00.000Z', plan: { step: 1, steps: 2 } }]);

  const creator = (await store.read('creators', creatorId))!;
  await putRow(store, 'creators', { ...creator, zone: null });
  await store.run(commands.editBrand, {
    brandId,
    changes: { outreach: { ...outreach, sequence: { email: [1, 3], dm: [] } } },
  });
  await send('2026-11-25T17:00:00.000Z');
  expect(await open()).toMatchObject([{ zone: 'Asia/Shanghai', plan: { hours: 'own', closesAt: null } }]);
});

test('[PLAN-9] taking "sent" back brings back what stood there before, unless somebody changed it since', async () => {
  const { store, send, deal, open } = await withText();
  await send(sentAt);
  const before = { deal: await deal(), tasks: await open() };

  const second = await send('2026-12-01T17:00:00.000Z');
  await store.run(commands.takeBackSent, { messageId: second });

  expect((await open()).map(({ updatedAt: _, ...task }) => task)).toEqual(
    before.tasks.map(({ updatedAt: _, ...task }) => task),
  );
  expect((await deal()).nextAction).toEqual(before.deal.nextAction);
  expect((await deal()).sequence).toEqual(before.deal.sequence);

  const third = await send('2026-12-01T17:30:00.000Z');
  await store.run(commands.moveFollowUp, {
    dealId: before.deal.id,
    dueAt: '2026-12-20T17:00:00.000Z',
    zone: 'UTC',
  });
  await store.run(commands.takeBackSent, { messageId: third });
  expect(await open()).toMatchObject([{ dueAt: '2026-12-20T17:00:00.000Z' }]);
});

test('[PLAN-10] a reply, a refusal, an opt-out, a stopped deal, a returned mail and a limit end it; undo brings it back', async () => {
  const ends = [
    ['replied', commands.logReply, { at: '2026-11-25T17:00:00.000Z' }],
    ['declined', commands.blockDeal, { reason: 'declined', note: '' }],
    ['optedOut', commands.blockDeal, { reason: 'optedOut', note: '' }],
    ['blocked', commands.blockDeal, { reason: 'unsafe', note: '' }],
    ['dealStopped', commands.moveDeal, { from: 'contacted', to: 'stopped', reason: 'no budget' }],
    ['bounced', commands.stopSequence, { reason: 'bounced' }],
    ['platformLimit', commands.stopSequence, { reason: 'platformLimit' }],
    ['byPerson', commands.stopSequence, { reason: 'byPerson' }],
  ] as const;
  for (const [reason, command, args] of ends) {
    const { store, dealId, send, deal, open } = await withText();
    await send(sentAt);

    const { uid } = await store.run(command as typeof commands.stopSequence, { dealId, ...args } as never);

    expect((await deal()).sequence?.ended, reason).toMatchObject({ reason });
    expect((await deal()).nextAction?.kind ?? null).toBe(reason === 'replied' ? 'reply' : null);
    expect(await open(), reason).toEqual([]);
    await store.undo(uid);
    expect(await open(), reason).toMatchObject([{ dueAt }]);
    expect((await deal()).nextAction, reason).toMatchObject({ kind: 'followUp', dueAt });
  }
});

test('[PLAN-10] the next text a person sends begins anew after an answer or a dead channel, not after a person stopped it', async () => {
  for (const [reason, begins] of [
    ['bounced', true],
    ['byPerson', false],
  ] as const) {
    const { store, dealId, send, deal, open } = await withText();
    await send(sentAt);
    await store.run(commands.stopSequence, { dealId, reason });

    await send('2026-12-02T17:00:00.000Z');

    expect(
      (await open()).map(({ plan }) => plan?.step),
      reason,
    ).toEqual(begins ? [1] : []);
    expect((await deal()).sequence?.ended ?? null).toEqual(
      begins ? null : expect.objectContaining({ reason }),
    );
  }
});

test('[PLAN-11] a person starts steps: at the first text where none was sent, else where they were stopped; nobody blocked', async () => {
  const { store, dealId, send, deal, open } = await withText();
  const at = '2026-11-24T17:30:00.000Z';
  const start = () => store.run(commands.startSequence, { dealId, channel: 'email', planning }, { at });

  await start();
  expect((await deal()).nextAction).toMatchObject({ kind: 'firstContact', dueAt: at });
  await send(at);
  await store.run(commands.stopSequence, { dealId, reason: 'byPerson' });
  await start();
  expect(await open()).toMatchObject([{ dueAt, plan: { step: 1 } }]);

  await store.run(commands.blockDeal, { dealId, reason: 'declined', note: '' });
  await expect(start()).rejects.toMatchObject({ code: 'creator.doNotContact' });
});

test('[PLAN-12] what was slept through is moved to the next window and not touched before; a time a person chose stays', async () => {
  const { store, dealId, send, open } = await withText();
  await send(sentAt);
  const resume = (at: string) =>
    store.run(commands.resumeFollowUps, { deals: [{ dealId, planning }] }, { at });

  expect((await resume('2026-12-01T18:00:00.000Z')).result).toEqual({ moved: 0 });
  expect((await resume('2026-12-01T19:30:00.000Z')).result).toEqual({ moved: 1 });
  expect(await open()).toMatchObject([
    {
      dueAt: '2026-12-01T21:30:00.000Z',
      text: 'Follow up',
      notifiedAt: null,
      plan: { because: 'missed', step: 1 },
    },
  ]);

  await store.run(commands.moveFollowUp, {
    dealId,
    dueAt: '2026-12-03T03:00:00.000Z',
    zone: 'America/Los_Angeles',
  });
  expect((await resume('2026-12-09T19:30:00.000Z')).result).toEqual({ moved: 0 });
  expect(await open()).toMatchObject([{ dueAt: '2026-12-03T03:00:00.000Z', plan: { because: 'person' } }]);
});

test('[PLAN-4] a text on a second channel plans nothing nearer than 48 hours to the first', async () => {
  const { store, brandId, dealId, send, open } = await withText('tiktokDm');
  const outreach = { ...usualRules, sequence: { email: [1], dm: [1] } };
  await store.run(commands.editBrand, { brandId, changes: { outreach } });
  await store.run(commands.logContact, { dealId, channel: 'email', at: '2026-11-24T20:00:00.000Z' });

  await send('2026-11-24T17:00:00.000Z');

  expect(await open()).toEqual([]); // two texts are out already: written elsewhere counts
  expect((await store.read('deals', dealId))?.lastContactChannel).toBe('email');
});
