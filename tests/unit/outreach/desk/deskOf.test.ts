import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markets } from '@/lib/markets';
import { type Desk, type DeskEntry, deskGroups, deskOf } from '@/lib/outreach/desk/deskOf';
import type { DeskRow, OpenTask } from '@/lib/outreach/desk/deskRow';
import { hoursAhead } from '@/lib/outreach/desk/hoursAhead';
import { laterTime } from '@/lib/outreach/desk/laterTime';
import { windowState } from '@/lib/outreach/windows/windowState';

/** Tuesday, 09:40 in Los Angeles, 17:40 in London, 18:40 in Berlin, Wednesday 02:40 in Tokyo. */
const now = '2026-11-24T17:40:00.000Z';
const hour = 3_600_000;
const before = (hours: number) => new Date(Date.parse(now) - hours * hour).toISOString();
const after = (hours: number) => before(-hours);

let count = 0;
function row(over: Partial<DeskRow> = {}): DeskRow {
  count += 1;
  return {
    dealId: `deal-${String(count).padStart(4, '0')}`,
    nextAction: null,
    nextTask: null,
    lastReplyAt: null,
    blocked: false,
    zone: 'America/Los_Angeles',
    zoneConfidence: 'high',
    market: 'US',
    channel: 'email',
    ...over,
  };
}
const task = (dueAt: string, over: Partial<OpenTask> = {}): OpenTask => ({
  id: `task-${count}`,
  kind: 'followUp',
  text: '',
  dueAt,
  zone: 'UTC',
  notifiedAt: null,
  ...over,
});
const reply = (dueAt: string | null = before(2)): DeskRow['nextAction'] => ({
  kind: 'reply',
  text: '',
  dueAt,
  zone: null,
});
const ids = (entries: readonly DeskEntry[]) => entries.map((entry) => entry.row.dealId);

test('[DESK-1] replies come first, by the end of their working day', () => {
  const losAngeles = row({ nextAction: reply() });
  const london = row({ nextAction: reply(), zone: 'Europe/London', market: 'GB' });
  const saoPaulo = row({ nextAction: reply(), zone: 'America/Sao_Paulo', market: 'BR' });
  const nowhere = row({ nextAction: reply(), zone: null, zoneConfidence: null, market: null });
  const due = row({ nextTask: task(before(1)) });

  const desk = deskOf(now, [nowhere, due, london, losAngeles, saoPaulo]);

  // 14:40 in São Paulo; 09:40 in Los Angeles; in London the day is over and the next one ends tomorrow
  expect(ids(desk.groups.replies)).toEqual([saoPaulo, losAngeles, london, nowhere].map((one) => one.dealId));
  expect(ids(desk.entries)).toEqual([...ids(desk.groups.replies), due.dealId]);
  expect(desk.groups.replies.map(({ clock }) => clock)).toEqual(['14:40', '09:40', '17:40', null]);
});

test('[DESK-2] what is due waits for its window: open by when it closes, the rest by when it opens', () => {
  const open = row({ nextTask: task(before(1)) });
  const evening = row({
    nextTask: task(before(3)),
    zone: 'Europe/Berlin',
    market: 'DE',
    channel: 'instagramDm',
  });
  const tokyo = row({ nextTask: task(before(9)), zone: 'Asia/Tokyo', market: 'JP' });
  const guessed = row({ nextTask: task(before(2)), zoneConfidence: 'guess' });

  const desk = deskOf(now, [tokyo, guessed, evening, open]);

  // both close at the same moment: what was due first comes first

  expect(ids(desk.groups.open)).toEqual([evening.dealId, open.dealId]);
  expect(new Date(desk.groups.open[0]?.to ?? 0).toISOString()).toBe('2026-11-24T19:00:00.000Z');
  expect(ids(desk.groups.next)).toEqual([guessed.dealId, tokyo.dealId]);
  expect(desk.groups.next.map(({ isSafe }) => isSafe)).toEqual([true, false]);
  expect(desk.due).toBe(2);
});

test('[DESK-2] what becomes due within a day stands where its window opens; what is due later is no matter of today', () => {
  const soon = row({ nextTask: task(after(0.5)) });
  const tooLate = row({ nextTask: task(after(25)) });

  const desk = deskOf(now, [soon, tooLate]);

  expect(ids(desk.entries)).toEqual([soon.dealId]);
  expect(desk.groups.next[0]?.from).toBe(Date.parse(after(0.5)));
});

test('[DESK-3] without zone and market nothing is made up: no hours, no clock, at the end', () => {
  const lost = row({ nextTask: task(before(1)), zone: null, zoneConfidence: null, market: null });
  const broken = row({ nextTask: task(before(1)), zone: 'Nowhere/None' });
  const known = row({ nextTask: task(before(1)), zone: null, zoneConfidence: null, market: 'JP' });

  const desk = deskOf(now, [lost, broken, known]);

  expect(ids(desk.groups.unplaced)).toEqual([lost.dealId, broken.dealId]);
  expect(desk.groups.unplaced[0]).toMatchObject({ from: null, to: null, clock: null });
  expect(desk.groups.next[0]).toMatchObject({ isSafe: true, clock: null, row: { dealId: known.dealId } });
});

test('[DESK-4] one entry a deal; the blocked have none; a reminder to oneself knows no window', () => {
  const both = row({ nextAction: reply(), nextTask: task(before(1)) });
  const blocked = row({ nextTask: task(before(1)), blocked: true });
  const own = row({
    nextTask: task(before(1), { kind: 'own', text: 'Ask finance' }),
    zone: 'Asia/Tokyo',
    market: 'JP',
  });
  const undated = row({ nextAction: { kind: 'review', text: '', dueAt: null, zone: null } });

  const desk = deskOf(now, [both, blocked, own, undated]);

  expect(ids(desk.entries)).toEqual([both.dealId, own.dealId]);
  expect(desk.groups.open[0]?.step).toMatchObject({ kind: 'own', text: 'Ask finance' });
});

test('[DESK-5] later is the window after the one that is open, never now, and a holiday has none', () => {
  const open = row({ nextTask: task(before(1)) });
  const first = laterTime(now, open);
  const noWednesday = laterTime(now, open, () => ({ isHoliday: (date) => date === '2026-11-25' }));
  const lost = laterTime(now, row({ zone: null, zoneConfidence: null, market: null }));

  expect(first.at).toBe('2026-11-24T21:30:00.000Z'); // 13:30 in Los Angeles
  expect(noWednesday.at).toBe(first.at);
  expect(laterTime(first.at, open, () => ({ isHoliday: (date) => date === '2026-11-25' })).at).toBe(
    '2026-11-26T17:00:00.000Z',
  );
  expect(lost).toEqual({ at: after(3), zone: null });
});

test('[DESK-6] the next day hour by hour counts what becomes possible in each', () => {
  const rows = [0.5, 0.6, 5].map((hours) => row({ nextTask: task(after(hours), { kind: 'own' }) }));

  const hours = hoursAhead(now, deskOf(now, rows).groups.next);

  expect(hours).toHaveLength(24);
  expect(hours.map(({ count: one }) => one).filter(Boolean)).toEqual([2, 1]);
  expect(hours[1]).toMatchObject({ count: 2, zones: ['America/Los_Angeles'] });
});

const zones = markets.flatMap((market) => market.zones.map(({ id }) => ({ zone: id, market: market.code })));
const anyRow = fc
  .record({
    dealId: fc.uuid(),
    place: fc.constantFrom(...zones, { zone: null, market: null }, { zone: null, market: 'US' }),
    confidence: fc.constantFrom('certain' as const, 'high' as const, 'guess' as const),
    channel: fc.constantFrom('email' as const, 'tiktokDm' as const, 'instagramDm' as const),
    kind: fc.constantFrom('followUp' as const, 'sendWindow' as const, 'own' as const, null),
    dueIn: fc.integer({ min: -72 * 60, max: 48 * 60 }),
    step: fc.constantFrom('reply' as const, 'firstContact' as const, 'own' as const, null),
    blocked: fc.boolean(),
  })
  .map(({ dealId, place, confidence, channel, kind, dueIn, step, blocked }): DeskRow => {
    const dueAt = after(dueIn / 60);
    return {
      dealId,
      zone: place.zone,
      market: place.market,
      zoneConfidence: place.zone ? confidence : null,
      channel,
      nextTask: kind && task(dueAt, { kind }),
      nextAction: step && { kind: step, text: '', dueAt, zone: null },
      lastReplyAt: null,
      blocked,
    };
  });

test('[DESK-7] any rows at any minute: each once, in order, in its window, and the order of the rows is nothing', () => {
  const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRow, { selector: (one) => one.dealId, maxLength: 30 }),
      minutes,
      (rows, minute) => {
        const shift = minute * 60_000;
        const at = new Date(Date.UTC(2026, 0, 1) + shift).toISOString();
        const moved = rows.map((one) => movedBy(one, Date.parse(at) - Date.parse(now)));
        const desk = deskOf(at, moved);

        expect(new Set(ids(desk.entries)).size).toBe(desk.entries.length);
        expect(deskOf(at, [...moved].reverse())).toEqual(desk);
        expectInOrder(desk);
        for (const { row: one, step } of desk.groups.open) {
          if (!step.needsWindow || one.zone === null) continue;
          const confidence = one.zoneConfidence ?? 'guess';
          expect(windowState({ ...one, now: at, confidence }).closesAt).not.toBeNull();
        }
        for (const { from, to } of desk.groups.next) {
          expect(from).toBeGreaterThanOrEqual(Date.parse(at));
          if (to !== null) expect(to).toBeGreaterThan(from ?? 0);
        }
        expect(desk.entries.some(({ row: one }) => one.blocked)).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});

function movedBy(one: DeskRow, by: number): DeskRow {
  const move = (at: string) => new Date(Date.parse(at) + by).toISOString();
  const { nextTask, nextAction } = one;
  return {
    ...one,
    nextTask: nextTask && { ...nextTask, dueAt: move(nextTask.dueAt) },
    nextAction: nextAction?.dueAt ? { ...nextAction, dueAt: move(nextAction.dueAt) } : nextAction,
  };
}

function expectInOrder({ groups, entries, due }: Desk): void {
  const rising = (times: (number | null)[]) => {
    const known = times.map((time) => time ?? Number.POSITIVE_INFINITY);
    expect(known).toEqual([...known].sort((a, b) => a - b));
  };
  rising(groups.replies.map(({ to }) => to));
  rising(groups.open.map(({ to }) => to));
  rising(groups.next.map(({ from }) => from));
  const places = entries.map(({ group }) => deskGroups.indexOf(group));
  expect(places).toEqual([...places].sort());
  expect(due).toBe(groups.replies.length + groups.open.length);
}

test('[DESK-11] content has steps of its own: to remind waits for their hours, to look at a post does not', () => {
  const tokyo = { zone: 'Asia/Tokyo', market: 'JP' };
  const about = (kind: OpenTask['kind'], over: Partial<DeskRow> = {}) =>
    row({ ...over, nextTask: task(before(1), { kind, aboutId: 'piece', text: 'Winter bread' }) });
  const soon = about('contentSoon');
  const asleep = about('contentLate', tokyo);
  const label = about('disclosureCheck', tokyo);

  const desk = deskOf(now, [asleep, label, soon]);

  expect(ids(desk.groups.open)).toEqual([soon.dealId, label.dealId]);
  expect(ids(desk.groups.next)).toEqual([asleep.dealId]);
  expect(desk.groups.open[0]?.step).toMatchObject({
    kind: 'contentSoon',
    text: 'Winter bread',
    content: { aboutId: 'piece', taskId: soon.nextTask?.id },
  });
});

test('[DESK-13] what missed its window is counted, whenever the next one is; a blocked one is not', () => {
  const moved = (dueAt: string, over: Partial<DeskRow> = {}) =>
    row({ ...over, nextTask: task(dueAt, { isMoved: true }) });

  const desk = deskOf(now, [
    moved(after(1)),
    moved(after(70)),
    moved(after(1), { blocked: true }),
    row({ nextTask: task(before(1)) }),
  ]);

  expect(desk.moved).toBe(2);
});
