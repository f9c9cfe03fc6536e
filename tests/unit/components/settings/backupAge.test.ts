import { expect, test } from 'vitest';
import { backupAge } from '@/components/settings/backupAge';

const now = '2026-11-24T09:40:00.000Z';

test('[SET-1] no backup is not an old backup', () => {
  expect(backupAge(null, now, 30)).toEqual({ is: 'never' });
});

test('[SET-1] as many days as were chosen, to the millisecond, are still fresh, one more is old', () => {
  expect(backupAge('2026-10-25T09:40:00.000Z', now, 30)).toEqual({ is: 'fresh', days: 30 });
  expect(backupAge('2026-10-25T09:39:59.999Z', now, 30)).toEqual({ is: 'old', days: 30 });
});

test('[SET-1] a clock that was set back since makes no negative age', () => {
  expect(backupAge('2026-12-01T00:00:00.000Z', now, 30)).toEqual({ is: 'fresh', days: 0 });
});
