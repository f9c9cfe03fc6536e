import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskOf } from '@/lib/outreach/desk/deskOf';
import { deskOrder, stepColumns } from '@/lib/outreach/desk/deskOrder';
import { due, makeRow } from '@/tests/unit/components/pipeline/makeRow';

const now = '2026-11-25T01:00:00.000Z';
const someRow = fc.record({
  zone: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Asia/Kolkata', null),
  market: fc.constantFrom('JP', 'US', null),
  channel: fc.constantFrom('email' as const, 'tiktokDm' as const),
  blocked: fc.boolean(),
  nextAction: fc
    .record({
      kind: fc.constantFrom('reply' as const, 'followUp' as const, 'own' as const),
      minutes: fc.option(fc.integer({ min: -3000, max: 3000 })),
    })
    .map(({ kind, minutes }) => ({
      ...due(minutes === null ? null : new Date(Date.parse(now) + minutes * 60_000).toISOString())!,
      kind,
    })),
});

test('[PROJ-8] the first of the desk and its counts from columns alone: as from the rows (property)', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 30 }), fc.nat(3), (given, gone) => {
      const rows = given.map((row) =>
        makeRow({ ...row, zoneConfidence: row.zone && 'certain', dealId: crypto.randomUUID() }),
      );
      const without = new Set(rows.slice(0, gone).map(({ dealId }) => dealId));

      const order = deskOrder(now, stepColumns(rows), without, 10);

      const desk = deskOf(now, rows.slice(gone));
      expect(order.counts).toEqual(desk.counts);
      expect(order.due).toBe(desk.due);
      expect(order.ids).toEqual(desk.entries.slice(0, 10).map(({ row }) => row.dealId));
    }),
    { numRuns: 200 },
  );
});
