import { expect, test } from 'vitest';
import { initialOf } from '@/components/ui/Face';
import { scriptLanguage } from '@/components/ui/Name';

test.each([
  ['Ana Belmont', 'A'],
  ['  élodie', 'É'],
  ['e\u0301lodie', 'É'],
  ['김하늘', '김'],
  ['「宮本」さくら', '宮'],
  ['🍳 küche', 'K'],
  ['@ana', 'A'],
  ['\u202eana', 'A'],
  ['24h kitchen', '2'],
  ['🍳🍳', null],
  ['', null],
])('[PANEL-17] the initial of "%s" is %s', (name, initial) => {
  expect(initialOf(name)).toBe(initial);
});

test.each([
  ['宮本さくら', 'ja'],
  ['カフェ', 'ja'],
  ['김하늘', 'ko'],
  ['欧阳诗涵', undefined],
  ['Ana', undefined],
])('[PANEL-17] "%s" is drawn in the letters of %s', (name, language) => {
  expect(scriptLanguage(name)).toBe(language);
});
