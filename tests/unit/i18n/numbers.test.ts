import { expect, test } from 'vitest';
import { countText, wholeNumber } from '@/lib/i18n/numbers';

test.each([
  [{ value: 128_412, exact: true }, '128,412', '128,412'],
  [{ value: 698_079_524, exact: true }, '698,079,524', '698,079,524'],
  [{ value: 0, exact: true }, '0', '0'],
  [{ value: 128_400, exact: false }, '128.4K', '12.8万'],
  [{ value: 1_200_000, exact: false }, '1.2M', '120万'],
  [{ value: 86_000, exact: false }, '86K', '8.6万'],
  [{ value: 9_800_000, exact: false }, '9.8M', '980万'],
  [{ value: 950, exact: false }, '950', '950'],
])('[PANEL-15] %o reads %s and %s', (count, english, chinese) => {
  expect(countText(count, 'en')).toBe(english);
  expect(countText(count, 'zh-CN')).toBe(chinese);
});

test('[PANEL-15] a whole number keeps every digit', () => {
  expect(wholeNumber(Number.MAX_SAFE_INTEGER, 'en')).toBe('9,007,199,254,740,991');
});
