import { expect, test } from 'vitest';
import { countText } from '@/components/creators/countText';

test('[CRE-3] exact numbers are written whole, rounded ones as the language rounds', () => {
  expect(countText({ value: 128_412, exact: true }, 'en')).toBe('128,412');
  expect(countText({ value: 3_100_000, exact: false }, 'en')).toBe('3.1M');
  expect(countText({ value: 128_400, exact: false }, 'zh-CN')).toBe('12.8\u4e07');
  expect(countText({ value: 3_100_000, exact: false }, 'zh-CN')).toBe('310\u4e07');
  expect(countText({ value: 950, exact: false }, 'en')).toBe('950');
  expect(countText({ value: 0, exact: true }, 'en')).toBe('0');
});
