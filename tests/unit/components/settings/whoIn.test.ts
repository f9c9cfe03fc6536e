import { expect, test } from 'vitest';
import { whoIn } from '@/components/settings/whoIn';

test.each([
  [' Mira@Sandoval.example ', { address: 'mira@sandoval.example' }],
  ['https://www.tiktok.com/@mira.cooks?lang=en', { platform: 'tiktok', handle: 'mira.cooks' }],
  ['instagram.com/mira_cooks/', { platform: 'instagram', handle: 'mira_cooks' }],
  ['@mira.cooks', null],
  ['mira', null],
  ['https://example.com/@mira', null],
  ['', null],
])('[DNC-4] %j names %j', (line, who) => {
  expect(whoIn(line)).toEqual(who);
});
