import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContacts } from '@/lib/contacts';
import { contactSchema } from '@/lib/model/creator';
import { makeAt } from '../../make';
import { bios } from './addresses';

const inBio = (bio: string, country: string | null = null) =>
  findContacts(bio, { country, at: makeAt, profileId: null });
const short = (bio: string, country: string | null = null) =>
  inBio(bio, country).map(({ kind, value }) => `${kind} ${value}`);

describe('[CON-3] phones', () => {
  test.each([
    ['en', 'Text me: (213) 555-0123', 'US', ['phone +12135550123']],
    ['en', 'call 213.555.0123 🌴', 'us', ['phone +12135550123']],
    ['en', '213-555-0123', 'US', ['phone +12135550123']],
    ['en', 'Perth WA 0412 345 678', 'AU', ['phone +61412345678']],
    ['en', 'bookings +44 20 7946 0958', null, ['phone +442079460958']],
    ['en', 'WhatsApp: +1 (213) 555-0123', null, ['whatsapp +12135550123']],
    ['zh', '合作电话：138 0013 8000', 'CN', ['phone +8613800138000']],
    ['zh', '联系➕８６　１３８００１３８０００', null, []],
    ['zh', '商务＋８６１３８００１３８０００', null, ['phone +8613800138000']],
    ['ja', '📞03-1234-5678', 'JP', ['phone +81312345678']],
    ['ko', '전화 010-1234-5678', 'KR', ['phone +821012345678']],
    ['es', 'WhatsApp +34 612 34 56 78', null, ['whatsapp +34612345678']],
    ['fr', 'Tel : 06 12 34 56 78', 'FR', ['phone +33612345678']],
    ['de', 'Tel. 030 123456', 'DE', ['phone +4930123456']],
    ['pt', 'Zap (11) 91234-5678', 'BR', ['whatsapp +5511912345678']],
    ['vi', 'Zalo: 0912 345 678', 'VN', ['phone +84912345678']],
    ['ar', 'واتساب +971 50 123 4567', null, ['whatsapp +971501234567']],
    ['th', 'โทร 081-234-5678', 'TH', ['phone +66812345678']],
    ['id', 'WA 0812-3456-7890', 'ID', ['whatsapp +6281234567890']],
    ['id', 'wa.me/6281234567890', null, ['whatsapp +6281234567890']],
    ['en', 'https://api.whatsapp.com/send?phone=12135550123', null, ['whatsapp +12135550123']],
  ])('%s: %s', (_, bio, country, expected) => {
    expect(short(bio, country)).toEqual(expected);
  });

  test.each([
    ['2135550123 followers soon', 'US'],
    ['born 2001-11-24', 'US'],
    ['12.300.000 likes', 'DE'],
    ['1,234,567,890 views', 'US'],
    ['call me maybe 2024', 'US'],
    ['06 12 34 56 78', 'FR'],
    ['(213) 555-0123', null],
    ['+123', 'US'],
    ['ID 6800000000000000001', 'US'],
    ['shop.example/+442079460958', null],
    ['@213-555-0123', 'US'],
    ['$213-555-0123', 'US'],
    ['not a country 213-555-0123', 'zh-CN'],
  ])('none: %s (%s)', (bio, country) => {
    expect(short(bio, country)).toEqual([]);
  });
});

describe('[CON-4] messengers', () => {
  test.each([
    ['LINE ID: ana.example', ['line ana.example']],
    ['LINE：@ana123', ['line @ana123']],
    ['ไลน์ไอดี ana', []],
    ['ไลน์ : @ana.shop', ['line @ana.shop']],
    ['https://line.me/ti/p/~ana_example', ['line ana_example']],
    ['line.me/R/ti/p/%40ana', ['line @ana']],
    ['t.me/ana_example', ['telegram ana_example']],
    ['Telegram: @ana_example', ['telegram ana_example']],
    ['TG: @ana_example 🌸', ['telegram ana_example']],
    ['Telegram: ana_example1', ['telegram ana_example1']],
    ['vx: ana_example', ['wechat ana_example']],
    ['加微信ana12345', ['wechat ana12345']],
    ['微信号：ana-example', ['wechat ana-example']],
    ['ＶＸ：１３８００１３８０００', ['wechat 13800138000']],
    ['V信 13800138000（商务）', ['wechat 13800138000']],
    ['WeChat ID: ana_example', ['wechat ana_example']],
  ])('%s', (bio, expected) => {
    expect(short(bio)).toEqual(expected);
  });

  test.each([
    'Bottom line: be kind',
    'LINE: coming soon',
    'new line : dresses',
    'My clothing line id love you to see',
    't.me/joinchat/AAAA',
    'telegram: coming soon',
    'best.me/anaexample',
    'wechat pay accepted',
    '微信 moments',
    '微信公众号',
    'vx6789 model',
    'chat.whatsapp.com/ABCDEF',
    'wa.me/123',
  ])('none: %s', (bio) => {
    expect(short(bio)).toEqual([]);
  });
});

test('[CON-5] the evidence holds the words around, and the address at its range', () => {
  const bio =
    '💄 Skincare and slow mornings in a small flat with a very loud cat named Miso and too many plants\nBrands & PR, write to:\n📧 ana@example.com\nNo agencies. Shipping to a parcel box only, ask first, thank you very much for reading this far';

  const [contact] = inBio(bio);

  expect(contact?.evidence.slice(contact.start, contact.end)).toBe('ana@example.com');
  expect(contact?.evidence).toContain('Brands & PR, write to:');
  expect(contact?.evidence.length).toBeLessThanOrEqual(120);
  expect(bio).toContain(contact?.evidence);
});

test('[CON-5] the evidence is what was written, not what was read out of it', () => {
  const [contact] = inBio('合作 ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ 谢谢');

  expect(contact).toMatchObject({
    value: 'name@example.com',
    evidence: '合作 ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ 谢谢',
  });
  expect(contact?.evidence.slice(contact.start, contact.end)).toBe('ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ');
});

test('[CON-5] every contact of the fixtures fits its record, and its evidence stands in the bio', () => {
  for (const { bio } of bios) {
    for (const contact of inBio(bio)) {
      expect(contactSchema.safeParse(contact).success, bio).toBe(true);
      expect(bio).toContain(contact.evidence);
      expect(contact.end).toBeLessThanOrEqual(contact.evidence.length);
    }
  }
});

test('[CON-5] whatever stands around it, the range holds exactly the address and no character is cut', () => {
  const seed = 20261126;
  const around = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((text) =>
      text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}\p{Cf}.%+'@_-]/gu, '联'),
    );

  fc.assert(
    fc.property(around, around, (before, after) => {
      const contact = inBio(`${before}\nana@example.com\n${after}`).find(({ kind }) => kind === 'email');
      expect(contact?.evidence.slice(contact.start, contact.end)).toBe('ana@example.com');
      expect(contact?.evidence.isWellFormed()).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test('[CON-6] several kinds in one bio come in the order of the bio, each once', () => {
  const bio =
    'WA: +62 812-3456-7890 | ana@example.com | LINE ID: ana_id | wa.me/6281234567890 | ana@example.com';

  expect(short(bio)).toEqual(['whatsapp +6281234567890', 'email ana@example.com', 'line ana_id']);
});

test('[CON-6] digits of an address are no phone', () => {
  expect(short('📧 2135550123@example.com', 'US')).toEqual(['email 2135550123@example.com']);
});

test('[CON-6] no more than fifty are kept', () => {
  const bio = Array.from({ length: 400 }, (_, index) => `mail${index}@example.com`).join('\n');

  expect(inBio(bio)).toHaveLength(50);
});
