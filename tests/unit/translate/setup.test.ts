import { expect, test } from 'vitest';
import { mask, unmask } from '@/lib/translate/mask';
import { providerOf } from '@/lib/translate/providerOf';
import { addressOf, noTranslation, serviceAddress } from '@/lib/translate/setup';

test('[TRANS-6] an address is encrypted, or this computer', () => {
  expect(serviceAddress(' https://api.example.com/v1 ')?.host).toBe('api.example.com');
  expect(serviceAddress('http://127.0.0.1:11434/v1')?.host).toBe('127.0.0.1:11434');
  expect(serviceAddress('http://localhost:1234')?.host).toBe('localhost:1234');
  for (const no of [
    'http://api.example.com',
    'ftp://localhost',
    'https://a:b@api.example.com',
    'api.example.com',
    'javascript:alert(1)',
    'https://api.example.com/?key=1',
    '',
  ])
    expect(serviceAddress(no)).toBeNull();
});

test('[TRANS-6] DeepL’s own address follows the kind of key', () => {
  const deepl = { ...noTranslation, service: 'deepl' as const };

  expect(addressOf({ ...deepl, key: 'a:fx' })?.host).toBe('api-free.deepl.com');
  expect(addressOf({ ...deepl, key: 'a' })?.host).toBe('api.deepl.com');
  expect(addressOf({ ...deepl, key: 'a', address: 'http://127.0.0.1:8080' })?.host).toBe('127.0.0.1:8080');
});

test('[TRANS-6] without a service, an address, a model or a key there is no translator', () => {
  const openai = {
    ...noTranslation,
    service: 'openai' as const,
    address: 'https://api.example.com/v1',
    model: 'm',
  };

  expect(providerOf(noTranslation)).toBeNull();
  expect(providerOf({ ...noTranslation, service: 'browser' })).toBeNull();
  expect(providerOf({ ...openai, model: ' ' })).toBeNull();
  expect(providerOf({ ...openai, address: 'http://api.example.com' })).toBeNull();
  expect(providerOf({ ...noTranslation, service: 'deepl' })).toBeNull();
  expect(providerOf(openai)?.host).toBe('api.example.com');
});

test('[LOCK-3] what is kept does not leave and comes back in its place', () => {
  const text = '{{ creator.first }}，我们付 $450 和 15%。';
  const kept = [
    { start: 0, end: 19, becomes: '{{ creator.first }}' },
    { start: 24, end: 28, becomes: '450 $' },
    { start: 31, end: 34, becomes: '15 %' },
  ];

  const masked = mask(text, kept);

  expect(masked).toBe('\u27E61\u27E7，我们付 \u27E62\u27E7 和 \u27E63\u27E7。');
  expect(unmask('\u27E63\u27E7 und [2], 【1】', kept)).toBe('15 % und 450 $, {{ creator.first }}');
});

test('[LOCK-3] a mark that nobody gave out stays to be seen', () => {
  expect(unmask('\u27E67\u27E7', [])).toBe('\u27E67\u27E7');
});
