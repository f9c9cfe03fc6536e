import { expect, test } from 'vitest';
import { hasRightToLeft, mayBeCut } from '@/components/pipeline/columns/textWidth';

test.each([
  ['1,820,539', 88, false],
  ['1,820,539,000,000', 88, true],
  ['Negotiating', 100, false],
  ['Negotiating with their agency', 100, true],
  ['逾期 6 天', 104, false],
  ['样品已签收待发布', 100, true],
  ['48 days ago', 108, false],
  ['WWWWWWWWWWWW', 108, true],
])('[COLS-7] %s in %d px may be cut: %s', (text, width, isCut) => {
  expect(mayBeCut({ text }, width)).toBe(isCut);
});

test('[COLS-7] a sign takes its room', () => {
  expect(mayBeCut({ text: 'Contacted' }, 92)).toBe(false);
  expect(mayBeCut({ text: 'Contacted', sign: <i /> }, 92)).toBe(true);
});

test('a text with letters from right to left keeps its own direction', () => {
  expect(hasRightToLeft('ليلى (beauty)')).toBe(true);
  expect(hasRightToLeft('נועה')).toBe(true);
  expect(hasRightToLeft('Zoë 美琪 서연 Ольга')).toBe(false);
});
