import { expect, test } from 'vitest';
import { fieldsOf, instantOf, nextFollowUp } from '@/components/outreach/followUpPlan';

const mail = (sentAt: string) => ({ sentAt, channel: 'email' as const });
const first = '2026-11-20T17:52:00.000Z';

test('[WRITE-15] follow-ups come on the third, seventh and fourteenth day of their calendar, then none', () => {
  const zone = 'America/Los_Angeles';
  expect(nextFollowUp([mail(first)], null, zone)).toBe('2026-11-23T08:00:00.000Z');

  const second = mail('2026-11-24T17:00:00.000Z');
  expect(nextFollowUp([second, mail(first)], null, zone)).toBe('2026-11-28T08:00:00.000Z');

  const third = mail('2026-11-28T17:00:00.000Z');
  expect(nextFollowUp([mail(first), second, third], null, zone)).toBe('2026-12-05T08:00:00.000Z');
  expect(nextFollowUp([mail(first), second, third, mail('2026-12-05T17:00:00.000Z')], null, zone)).toBeNull();
});

test('[WRITE-15] a direct message has one follow-up, and a reply begins the series anew', () => {
  const dm = (sentAt: string) => ({ sentAt, channel: 'tiktokDm' as const });
  const later = '2026-11-24T17:00:00.000Z';

  expect(nextFollowUp([dm(first)], null, 'UTC')).toBe('2026-11-23T00:00:00.000Z');
  expect(nextFollowUp([dm(first), dm(later)], null, 'UTC')).toBeNull();
  expect(nextFollowUp([dm(first), dm(later)], '2026-11-22T00:00:00.000Z', 'UTC')).toBe(
    '2026-11-27T00:00:00.000Z',
  );
  expect(nextFollowUp([], null, 'UTC')).toBeNull();
});

test('[WRITE-15] the day is theirs: late evening here may be the next day there', () => {
  expect(nextFollowUp([mail('2026-11-20T15:30:00.000Z')], null, 'Asia/Tokyo')).toBe(
    '2026-11-23T15:00:00.000Z',
  );
});

test('[WRITE-16] a changed time is meant in their zone, also on the night the clock skips it', () => {
  expect(instantOf('2026-11-27', '09:00', 'America/Los_Angeles')).toBe('2026-11-27T17:00:00.000Z');
  expect(instantOf('2027-03-14', '02:30', 'America/New_York')).toBe('2027-03-14T07:30:00.000Z');
  expect(instantOf('2026-02-30', '09:00', 'UTC')).toBeNull();
  expect(instantOf('', '', 'UTC')).toBeNull();
  expect(fieldsOf('2026-11-27T17:00:00.000Z', 'America/Los_Angeles')).toEqual({
    day: '2026-11-27',
    time: '09:00',
  });
});
