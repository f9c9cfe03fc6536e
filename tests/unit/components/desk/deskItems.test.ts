import { expect, test } from 'vitest';
import { deskItems } from '@/components/desk/deskItems';
import { deskOf } from '@/lib/outreach/desk/deskOf';
import { makeRow } from '@/tests/unit/components/pipeline/makeRow';

/** Tuesday, 09:40 in Los Angeles, where a window is open until 11:00; in London it is over. */
const now = '2026-11-24T17:40:00.000Z';
const losAngeles = { zone: 'America/Los_Angeles', market: 'US' };
const london = { zone: 'Europe/London', market: 'GB' };
const task = { id: 't', kind: 'followUp' as const, text: '', dueAt: now, zone: 'UTC', notifiedAt: null };
const rows = (count: number, place: { zone: string | null; market: string | null }) =>
  Array.from({ length: count }, () =>
    makeRow({ ...place, zoneConfidence: place.zone ? 'high' : null, nextTask: task }),
  );
const drawn = (items: ReturnType<typeof deskItems>) =>
  items.map((item) => (item.is === 'fold' ? `${item.count} more` : item.is));

test('[DESK-12] two of one place and hour stand in full, the rest in one line', () => {
  const desk = deskOf(now, [...rows(5, losAngeles), ...rows(3, london)]);

  const items = deskItems(desk);

  const three = ['entry', 'entry', 'entry'];
  expect(drawn(items)).toEqual(['group', 'entry', 'entry', '3 more', 'group', ...three]);
});

test('[DESK-12] the line opens for the one the keys act on, and when it is pressed', () => {
  const desk = deskOf(now, rows(5, losAngeles));
  const all = ['group', ...Array.from({ length: 5 }, () => 'entry')];
  const line = deskItems(desk).find(({ is }) => is === 'fold');

  expect(drawn(deskItems(desk, desk.entries[4]?.row.dealId))).toEqual(all);
  expect(drawn(deskItems(desk, desk.entries[1]?.row.dealId))).toHaveLength(4);
  expect(drawn(deskItems(desk, null, new Set([line?.key ?? ''])))).toEqual(all);
});

test('[DESK-12] replies and those whose hours nobody knows are never folded away', () => {
  const lost = rows(5, { zone: null, market: null });
  const replies = rows(5, losAngeles).map((row) => ({
    ...row,
    nextAction: { kind: 'reply' as const, text: '', dueAt: now, zone: null },
  }));

  expect(drawn(deskItems(deskOf(now, [...lost, ...replies])))).not.toContain('3 more');
});
