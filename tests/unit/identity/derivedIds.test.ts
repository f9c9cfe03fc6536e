import { expect, test } from 'vitest';
import { creatorIdFor, firstBrandId, firstDealIdFor, profileIdFor } from '@/lib/identity/derivedIds';
import { handleKeyOf } from '@/lib/identity/handleKey';
import { idSchema } from '@/lib/model/record';

test('[ID-1] two computers derive the same id from platform and handle, whatever the case or the @', () => {
  expect(profileIdFor('tiktok', 'Ana.Example')).toBe(profileIdFor('tiktok', '@ana.example'));
  expect(profileIdFor('tiktok', 'other', '42')).toBe(profileIdFor('tiktok', 'renamed', '42'));
});

test('[ID-1] the derived ids never change: they are written down in other databases', () => {
  expect([
    profileIdFor('tiktok', 'ana.example'),
    profileIdFor('tiktok', 'ana.example', '6800000000000000001'),
    creatorIdFor(profileIdFor('instagram', 'ana.example')),
    firstDealIdFor(firstBrandId, creatorIdFor(profileIdFor('tiktok', 'ana.example'))),
    firstBrandId,
  ]).toMatchInlineSnapshot(`
    [
      "69f0dd79-58f6-5940-9c6e-a75417695477",
      "ac67bdb2-7b3e-5ed8-b764-45026ffc2849",
      "9f2a4edc-f77a-5abb-992e-c490ad37e187",
      "00cef465-fc95-5808-8650-72cc7f63cdb0",
      "fcc83a31-13f5-5bd1-bc69-098828ea2e5f",
    ]
  `);
});

test('[ID-1] platform, kind of record, handle and platform id each make another id', () => {
  const ids = [
    profileIdFor('tiktok', '123456'),
    profileIdFor('instagram', '123456'),
    profileIdFor('tiktok', 'somebody', '123456'),
    creatorIdFor(profileIdFor('tiktok', '123456')),
    creatorIdFor(profileIdFor('tiktok', 'somebody', '123456')),
    firstDealIdFor(firstBrandId, creatorIdFor(profileIdFor('tiktok', '123456'))),
    firstBrandId,
  ];

  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(idSchema.safeParse(id).success).toBe(true);
});

test('[ID-2] a handle is looked up as lower-case ASCII, the same for composed and decomposed letters', () => {
  expect(handleKeyOf('@Ana.Example')).toBe('ana.example');
  expect(handleKeyOf('Jose\u0301')).toBe(handleKeyOf('José'));
  expect(handleKeyOf('小林_ana')).toMatch(/^[\x21-\x7e]+$/);
  expect(handleKeyOf('小林')).not.toBe(handleKeyOf('大林'));
});

test('[ID-2] the key of the longest handle fits the record', () => {
  const long = '汉'.repeat(64);

  expect(handleKeyOf(long).length).toBeLessThanOrEqual(200);
  expect(handleKeyOf(long)).not.toBe(handleKeyOf(`${'汉'.repeat(63)}字`));
});
