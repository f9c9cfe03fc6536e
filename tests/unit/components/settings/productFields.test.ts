import { expect, test } from 'vitest';
import { readProduct } from '@/components/settings/productFields';

const typed = { name: 'Moon lamp', url: 'https://shop.example/moon', price: '29.90', currency: 'USD' };

test('[SET-4] reads what was typed, trimmed', () => {
  expect(readProduct({ ...typed, name: ' 月球灯 ', url: ` ${typed.url} ` })).toEqual({
    product: { name: '月球灯', url: typed.url, price: { minor: '2990', currency: 'USD' } },
  });
});

test('[SET-4] no link and no price are not stated, which is not free', () => {
  expect(readProduct({ ...typed, url: ' ', price: '' })).toEqual({
    product: { name: 'Moon lamp', url: null, price: null },
  });
  expect(readProduct({ ...typed, price: '0' })).toMatchObject({ product: { price: { minor: '0' } } });
});

test('[SET-4] says what is wrong with every field at once', () => {
  expect(readProduct({ name: '  ', url: 'javascript:alert(1)', price: '1.5', currency: 'JPY' })).toEqual({
    problems: { name: 'needsName', url: 'badUrl', price: 'badPrice' },
  });
});

test.each(['http://shop.example', 'shop.example', 'https://', 'data:text/html,x'])(
  '[SET-4] %j is no link a creator should be sent to',
  (url) => {
    expect(readProduct({ ...typed, url })).toEqual({ problems: { url: 'badUrl' } });
  },
);

test.each(['-1', '1,5', '1.999', 'free', '1e3'])('[SET-4] %j is no price', (price) => {
  expect(readProduct({ ...typed, price })).toEqual({ problems: { price: 'badPrice' } });
});
