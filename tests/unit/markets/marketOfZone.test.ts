import { expect, test } from 'vitest';
import { marketOfZone } from '@/lib/markets';

test('[ZONE-8] a zone that a person set brings its market along; one that several share or none has keeps or makes none up', () => {
  expect(marketOfZone('Europe/Paris', null)).toBe('FR');
  expect(marketOfZone('Europe/Paris', 'US')).toBe('FR');
  expect(marketOfZone('America/Los_Angeles', 'US')).toBe('US');
  expect(marketOfZone('Asia/Kolkata', 'US')).toBeNull();
});
