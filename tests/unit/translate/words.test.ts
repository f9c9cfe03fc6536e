import { expect, test } from 'vitest';
import { errorCodes } from '@/lib/errors';
import en from '@/locales/en.json';
import zh from '@/locales/zh-CN.json';

const codes = errorCodes.filter((code) => code.startsWith('translate.')).map((code) => code.slice(10));

test.each([
  ['en', en.errors.translate],
  ['zh-CN', zh.errors.translate],
])('[TRANS-2] every way to fail has words of its own in %s', (_, words) => {
  const said = codes.map((code) => (words as Record<string, string>)[code]);

  expect(codes.length).toBeGreaterThan(15);
  expect(said).not.toContain(undefined);
  expect(new Set(said).size).toBe(codes.length);
});

test.each(['keyRefused', 'tooManyUntil', 'cutShort', 'notUnderstood', 'quotaUsedUp', 'unreachable'] as const)(
  '[TRANS-2] %s names the host in both languages',
  (code) => {
    for (const words of [en.errors.translate[code], zh.errors.translate[code]])
      expect(words).toContain('{{host}}');
  },
);
