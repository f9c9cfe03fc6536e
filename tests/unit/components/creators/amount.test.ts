import { describe, expect, test } from 'vitest';
import { moneyText, parseAmount, parsePercent, percentText } from '@/components/creators/amount';

describe('amounts as typed', () => {
  test.each([
    ['450', 'USD', '45000'],
    ['450.5', 'USD', '45050'],
    ['1,250.50', 'USD', '125050'],
    ['１２００', 'JPY', '1200'],
    ['45,000', 'JPY', '45000'],
    ['1.234', 'KWD', '1234'],
    ['0', 'USD', '0'],
    ['007', 'USD', '700'],
    ['9007199254740993.01', 'USD', '900719925474099301'],
  ])('[CRE-12] %s %s is exactly %s minor units', (typed, currency, minor) => {
    expect(parseAmount(typed, currency)).toEqual({ minor, currency });
  });

  test.each([
    ['', 'USD'],
    ['abc', 'USD'],
    ['1.234', 'USD'],
    ['450.5', 'JPY'],
    ['1,25', 'USD'],
    ['12,34,567', 'USD'],
    ['-5', 'USD'],
    ['1e5', 'USD'],
    ['99999999999999999999', 'USD'],
  ])('[CRE-12] %s %s is refused, not guessed', (typed, currency) => {
    expect(parseAmount(typed, currency)).toBeNull();
  });

  test.each([
    ['15', 1500],
    ['12.5 %', 1250],
    ['15％', 1500],
    ['0', 0],
    ['100', 10_000],
    ['100.01', null],
    ['abc', null],
    ['', null],
  ])('[CRE-12] %s percent is %s basis points', (typed, bps) => {
    expect(parsePercent(typed)).toBe(bps);
  });
});

test('[CRE-12] money is shown exactly, whole amounts without a fraction', () => {
  expect(moneyText({ minor: '45000', currency: 'USD' }, 'en-US')).toBe('$450');
  expect(moneyText({ minor: '45050', currency: 'USD' }, 'en-US')).toBe('$450.50');
  expect(moneyText({ minor: '45000', currency: 'JPY' }, 'en-US')).toBe('¥45,000');
  expect(moneyText({ minor: '5', currency: 'USD' }, 'en-US')).toBe('$0.05');
  expect(moneyText({ minor: '900719925474099301', currency: 'USD' }, 'en-US')).toBe(
    '$9,007,199,254,740,993.01',
  );
  expect(percentText(1250, 'en-US')).toBe('12.5%');
});
