import { expect, test } from 'vitest';
import { ownZone } from '@/components/app/ownZone';

test('[ZONE-9] a chosen zone that this browser does not know is named beside the one that is used', () => {
  const computers = Intl.DateTimeFormat().resolvedOptions().timeZone;

  expect(ownZone('Asia/Tokyo')).toEqual({ zone: 'Asia/Tokyo', missing: null });
  expect(ownZone(null)).toEqual({ zone: computers, missing: null });
  expect(ownZone('Mars/Olympus')).toEqual({ zone: computers, missing: 'Mars/Olympus' });
});
