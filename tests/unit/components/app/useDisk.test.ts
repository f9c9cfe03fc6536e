import { expect, test } from 'vitest';
import { diskOf } from '@/components/app/useDisk';

const mega = 1024 * 1024;

test('[BACKUP-12] little room is said: under 500 MB, or too little for what is here once more', () => {
  expect(diskOf(10 * mega, 1000 * mega)).toMatchObject({ left: 990 * mega, isLow: false });
  expect(diskOf(10 * mega, 509 * mega).isLow).toBe(true);
  expect(diskOf(1000 * mega, 2900 * mega).isLow).toBe(true);
  expect(diskOf(1000 * mega, 3100 * mega).isLow).toBe(false);
});

test('[BACKUP-12] more used than is allowed leaves nothing, not less', () => {
  expect(diskOf(10 * mega, 5 * mega)).toMatchObject({ left: 0, isLow: true });
});
