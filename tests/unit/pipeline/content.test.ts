import { expect, test } from 'vitest';
import { contentReminders } from '@/lib/outreach/contentReminders';
import { localClock } from '@/lib/outreach/windows/localClock';
import { daysUntil, endOfDay, endOfDayAfter } from '@/lib/pipeline/contentDays';
import { contentRuleOf } from '@/lib/pipeline/contentRules';
import { plainPostUrl } from '@/lib/pipeline/postLinks';
import { promisesOf } from '@/lib/pipeline/promises';
import { makeCreator, makeDeliverable, seededRandom } from '@/tests/make';

const lateIn = (days: number) => new Date(Date.UTC(2026, 11, 1) + days * 86_400_000).toISOString();

test('[DUE-1] TikTok gives 14 days for a free sample and 90 for a refundable one, each with one extension of 7', () => {
  expect(contentRuleOf({ rule: 'tiktokFree', ownDays: null })).toEqual({ days: 14, extensionDays: 7 });
  expect(contentRuleOf({ rule: 'tiktokRefundable', ownDays: null })).toEqual({ days: 90, extensionDays: 7 });
  expect(contentRuleOf({ rule: 'own', ownDays: 21 })?.days).toBe(21);
  expect(contentRuleOf({ rule: 'none', ownDays: 21 })).toBeNull();
});

test.each([
  ['America/Los_Angeles', '2026-10-25T06:30:00.000Z', '2026-11-08T07:59:59.999Z'], // 24 Oct 23:30 there; clocks go back on 1 Nov
  ['America/Los_Angeles', '2027-03-10T07:30:00.000Z', '2027-03-24T06:59:59.999Z'], // 9 Mar 23:30; forward on 14 Mar
  ['Asia/Kolkata', '2026-11-28T20:00:00.000Z', '2026-12-13T18:29:59.999Z'], // 29 Nov 01:30 there
  ['Africa/Cairo', '2027-04-16T10:00:00.000Z', '2027-04-30T20:59:59.999Z'], // midnight of 30 Apr is skipped there
] as const)(
  '[DUE-2] fourteen days in %s end with the day, through changes of the clock',
  (zone, delivered, due) => {
    expect(endOfDayAfter(delivered, 14, zone)).toBe(due);
  },
);

test('[DUE-2] over two years and every zone of the runtime: the day is fourteen later, the moment its last', () => {
  const random = seededRandom(20_261_125);
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const delivered = new Date(Date.UTC(2026, 0, 1) + random() * 730 * 86_400_000).toISOString();
    const due = endOfDayAfter(delivered, 14, zone);
    const after = new Date(Date.parse(due) + 1).toISOString();

    expect(daysUntil(due, delivered, zone), `${zone} ${delivered}`).toBe(14);
    expect(daysUntil(after, delivered, zone), `${zone} ${delivered}`).toBe(15);
  }
});

test('[DUE-2] a typed day ends in that zone; what is no day is none, an unknown zone is told', () => {
  expect(endOfDay('2026-12-08', 'Asia/Tokyo')).toBe('2026-12-08T14:59:59.999Z');
  expect(endOfDay('2026-13-01', 'Asia/Tokyo')).toBeNull();
  expect(() => endOfDay('2026-12-08', 'Mars/Base')).toThrow(
    expect.objectContaining({ code: 'zone.unknown' }),
  );
});

test('[DUE-3] reminders of five days before, one before and one after stand in the creator’s window', () => {
  const zone = 'America/New_York';
  const creator = makeCreator({
    country: 'US',
    zone: { id: zone, confidence: 'certain', market: 'US', cues: [], candidates: [] },
  });
  const dueAt = '2026-12-10T04:59:59.999Z'; // the end of Wednesday, 9 December there

  const reminders = contentReminders(dueAt, zone, creator, '2026-11-25T00:00:00.000Z');

  expect(reminders.map(({ kind, dueAt: at }) => [kind, localClock(at, zone).date])).toEqual([
    ['contentSoon', '2026-12-03'], // T−5 and T−4 have no window, Monday is too late
    ['contentTomorrow', '2026-12-08'],
    ['contentLate', '2026-12-10'],
  ]);
  for (const { dueAt: at } of reminders) expect(localClock(at, zone).minute).toBeGreaterThan(8 * 60);
});

test('[DUE-3] what lies behind is left out, but whoever is late is reminded in the next window', () => {
  const creator = makeCreator({ country: 'US' });
  const dueAt = '2026-12-10T04:59:59.999Z';
  const now = '2026-12-20T03:00:00.000Z';

  const reminders = contentReminders(dueAt, 'America/New_York', creator, now);

  expect(reminders.map(({ kind }) => kind)).toEqual(['contentLate']);
  expect(reminders[0]!.dueAt >= now).toBe(true);
});

test('[DUE-4] a record of kept promises counts kept, late and missed, and nothing that is still open or withdrawn', () => {
  const due = lateIn(0);
  const at = lateIn(20);
  const promise = (over: Parameters<typeof makeDeliverable>[0]) => makeDeliverable({ dueAt: due, ...over });

  expect(
    promisesOf(
      [
        promise({ postedAt: due }),
        promise({ postedAt: lateIn(1) }),
        promise({}), // twenty days over
        promise({ cancelled: { reason: 'notPosted', note: '', at } }),
        promise({ cancelled: { reason: 'withdrawn', note: '', at } }),
        promise({ dueAt: null, postedAt: due }),
        promise({ dueAt: lateIn(10) }), // ten days over: may still come
      ],
      at,
    ),
  ).toEqual({ kept: 1, late: 1, missed: 2, n: 4 });
});

test.each([
  ['https://m.tiktok.com/@a/video/1?_r=1&u=2#x', 'https://www.tiktok.com/@a/video/1'],
  ['https://www.instagram.com/reel/AbC_-1/?igsh=1', 'https://www.instagram.com/reel/AbC_-1'],
  ['https://www.instagram.com/ana.example/reels/AbC_-1/', 'https://www.instagram.com/reel/AbC_-1'],
  ['https://youtu.example/watch?v=1', 'https://youtu.example/watch?v=1'],
])('[CNT-6] %s is one link however it was shared', (shared, plain) => {
  expect(plainPostUrl(shared)).toBe(plain);
});
