import { expect, test } from 'vitest';
import { contactFrom } from '@/components/creators/contactFrom';
import { tagsIn } from '@/components/creators/Tags';

test.each([
  ['email', ' Ana@Example.COM ', 'Ana@example.com'],
  ['email', 'mailto:ana@example.com', 'ana@example.com'],
  ['phone', '+81 90-1234-5678', '+819012345678'],
  ['whatsapp', '0081 (90) 1234 5678', '+819012345678'],
  ['telegram', '@ana_cooks', '@ana_cooks'],
] as const)('[CRE-8] a contact typed as %s "%s" is kept as %s', (kind, typed, kept) => {
  expect(contactFrom(kind, typed)).toBe(kept);
});

test.each([
  ['email', 'ana at example.com'],
  ['email', 'ana@example.com, bob@example.com'],
  ['email', 'ana@example.com?bcc=all@example.com'],
  ['email', 'a\r\nBcc: b@example.com'],
  ['phone', '090-1234-5678'],
  ['phone', '+12'],
  ['wechat', 'two words'],
] as const)('[CRE-8] what is no %s is refused: %j', (kind, typed) => {
  expect(contactFrom(kind, typed)).toBeNull();
});

test('[CRE-10] several tags come at once with commas of either script, each trimmed and at most 40 long', () => {
  expect(tagsIn('one-pan, cast iron\uff0cQ4\u3001 ')).toEqual(['one-pan', 'cast iron', 'Q4']);
  expect(tagsIn('x'.repeat(60))[0]).toHaveLength(40);
  expect(tagsIn(' , ')).toEqual([]);
});
