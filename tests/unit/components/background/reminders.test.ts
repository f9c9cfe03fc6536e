import 'fake-indexeddb/auto';
import './fakeApi'; // before anything that imports lib/browser
import { beforeEach, expect, test, vi } from 'vitest';
import { badgeText, ensureTick, tick, tickAlarm } from '@/components/background/reminders';
import { commands } from '@/lib/commands';
import { usualRules } from '@/lib/model/outreachRules';
import type { Store } from '@/lib/store';
import { makeCapture, makeTask } from '@/tests/make';
import { putRow, storeWithDeal } from '@/tests/storeWith';
import { api } from './fakeApi';

const now = '2026-11-24T12:00:00.000Z';
const past = '2026-11-24T11:00:00.000Z';
const later = '2026-11-24T13:00:00.000Z';
const notifications = () => api.notifications.getAll();

beforeEach(() => {
  api.reset();
  vi.restoreAllMocks();
});

async function storeWithTasks(...tasks: Parameters<typeof makeTask>[0][]) {
  const { store, dealId, creatorId, brandId } = await storeWithDeal();
  const deals = [{ dealId, creatorId }];
  for (const [index, task] of tasks.entries()) {
    const deal = deals[index] ?? (await another(store, brandId, index));
    await putRow(store, 'tasks', makeTask({ ...deal, brandId, ...task }));
  }
  return store;
}

async function another(store: Store, brandId: string, index: number) {
  const handle = `cook${index}`;
  const url = `https://www.tiktok.com/@${handle}`;
  const capture = makeCapture({ handle, url, platformId: `8000${index}` });
  return (await store.run(commands.addToPipeline, { capture, brandId })).result;
}

test('[TICK-1] one alarm, made where it is missing', async () => {
  await ensureTick();
  await ensureTick();

  expect((await api.alarms.getAll()).map(({ name }) => name)).toEqual([tickAlarm]);
});

test('[TICK-1] a start of the worker does not push it back', async () => {
  await ensureTick();
  const before = await api.alarms.get(tickAlarm);
  const create = vi.spyOn(api.alarms, 'create');

  for (let start = 0; start < 10; start++) await ensureTick();

  expect(create).not.toHaveBeenCalled();
  expect(await api.alarms.get(tickAlarm)).toEqual(before);
});

test.each([
  ['long past', -3_600_000],
  ['far ahead', 3_600_000],
])('[TICK-1] an alarm that stands %s is set right', async (_, away) => {
  await api.alarms.create(tickAlarm, { when: Date.now() + away });

  await ensureTick();

  const at = (await api.alarms.get(tickAlarm))?.scheduledTime ?? 0;
  expect(Math.abs(at - Date.now())).toBeLessThan(61_000);
});

test('[TICK-2] what is due is one notification, with its number and without a name', async () => {
  const store = await storeWithTasks(
    { dueAt: past, text: 'Write to Ana' },
    { dueAt: past },
    { dueAt: later },
  );
  const create = vi.spyOn(api.notifications, 'create');

  await tick(store, now);

  expect(create).toHaveBeenCalledOnce();
  const [, shown] = create.mock.calls[0] as unknown as [string, { message: string; title: string }];
  expect(shown.message).toContain('2');
  expect(`${shown.title} ${shown.message}`).not.toContain('Ana');
});

test('[TICK-2] a reply that waits counts, a follow-up in their night does not yet, and the smallest edition has no desk', async () => {
  const night = '2026-11-24T21:30:00.000Z'; // 06:30 in Tokyo
  const store = await storeWithTasks({ dueAt: past, kind: 'followUp' }, { dueAt: later });
  const badge = vi.spyOn(api.action, 'setBadgeText');
  const [first, second] = (await store.backup.exportAll()).tables.deals ?? [];
  for (const deal of [first, second])
    await store.run(commands.correctZone, { creatorId: deal?.creatorId ?? '', zone: 'Asia/Tokyo' });
  await tick(store, later);
  expect(badge).toHaveBeenLastCalledWith({ text: '1' }); // the reminder to oneself

  await store.run(commands.logReply, { dealId: second?.id ?? '', at: past });
  await tick(store, night);
  expect(badge).toHaveBeenLastCalledWith({ text: '1' }); // the reply of the same deal in its place

  await api.storage.local.set({ settings: { edition: 'lite' } });
  await tick(store, night);
  expect(badge).toHaveBeenLastCalledWith({ text: '' });
});

test('[TICK-3] what was shown is not shown again, but still counted', async () => {
  const store = await storeWithTasks({ dueAt: past });
  const badge = vi.spyOn(api.action, 'setBadgeText');
  await tick(store, now);
  const create = vi.spyOn(api.notifications, 'create');

  await tick(store, later);

  expect(create).not.toHaveBeenCalled();
  expect(badge).toHaveBeenLastCalledWith({ text: '1' });
});

test('[TICK-3] stopped between showing and writing: shown again in the same place, not twice', async () => {
  const store = await storeWithTasks({ dueAt: past });
  vi.spyOn(store, 'run').mockRejectedValueOnce(new Error('the worker was stopped'));
  await tick(store, now).catch(() => {});

  await tick(store, now);

  expect(Object.keys(await notifications())).toEqual(['due']);
});

test('[TICK-3] what is done is neither shown nor counted', async () => {
  const store = await storeWithTasks({ dueAt: past, doneAt: past });
  const badge = vi.spyOn(api.action, 'setBadgeText');

  await tick(store, now);

  expect(await notifications()).toEqual({});
  expect(badge).toHaveBeenLastCalledWith({ text: '' });
});

test('[TICK-2] the notification is in the language of the settings', async () => {
  await api.storage.local.set({ settings: { language: 'zh-CN' } });
  const store = await storeWithTasks({ dueAt: past });
  const create = vi.spyOn(api.notifications, 'create');

  await tick(store, now);

  expect(JSON.stringify(create.mock.calls[0])).toMatch(/\p{Script=Han}/u);
});

test('[TICK-4] the badge is empty, a number, or 99+', () => {
  expect([0, 1, 99, 100, 5000].map(badgeText)).toEqual(['', '1', '99', '99+', '99+']);
});

test('[TICK-2] the badge knows days off and own hours as the desk does', async () => {
  const evening = '2026-11-24T17:40:00.000Z'; // 09:40 on a Tuesday in Los Angeles
  const { store, dealId, creatorId, brandId } = await storeWithDeal();
  const creator = (await store.read('creators', creatorId))!;
  const zone = {
    id: 'America/Los_Angeles',
    market: 'US',
    confidence: 'high' as const,
    cues: [],
    candidates: [],
  };
  await putRow(store, 'creators', { ...creator, zone });
  await putRow(
    store,
    'tasks',
    makeTask({ dealId, creatorId, brandId, kind: 'followUp', dueAt: '2026-11-20T11:00:00.000Z' }),
  );
  const shown = vi.spyOn(api.action, 'setBadgeText');
  const badge = async (at: string) => {
    await tick(store, at);
    return (shown.mock.lastCall as unknown as [{ text: string }])[0].text;
  };

  expect(await badge(evening)).toBe('1');
  const thanksgiving = '2026-11-26T17:40:00.000Z';
  expect(await badge(thanksgiving)).toBe('');
  const days = [{ country: 'US', date: '2026-11-24', kind: 'off' as const, name: '' }];
  await store.run(commands.editBrand, { brandId, changes: { outreach: { ...usualRules, days } } });
  expect(await badge(evening)).toBe('');
});
