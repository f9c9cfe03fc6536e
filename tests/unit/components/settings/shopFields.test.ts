import { expect, test } from 'vitest';
import { readShop } from '@/components/settings/shopFields';

const typed = {
  name: ' Northlight ',
  zone: 'Europe/London',
  weekly: '1,000',
  once: '',
  resetDay: '7',
  resetHour: '0',
};

test('[QUOTA-7] a shop is read as typed, an empty one-off pool is none', () => {
  expect(readShop(typed).shop).toEqual({
    name: 'Northlight',
    zone: 'Europe/London',
    weekly: 1000,
    once: 0,
    resetDay: 7,
    resetHour: 0,
  });
  expect(readShop({ ...typed, weekly: '２０００' }).shop?.weekly).toBe(2000);
});

test('[QUOTA-7] no name and no whole number are refused, each in its place', () => {
  expect(readShop({ ...typed, name: ' ', weekly: '', once: '-3' })).toEqual({
    shop: null,
    problems: { name: 'noName', weekly: 'badNumber', once: 'badNumber' },
  });
  expect(readShop({ ...typed, weekly: '1.5' }).problems).toEqual({ weekly: 'badNumber' });
});
