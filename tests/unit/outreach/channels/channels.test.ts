import { describe, expect, test } from 'vitest';
import { channels } from '@/lib/model/message';
import { availability } from '@/lib/outreach/channels/availability';
import { limitsOf } from '@/lib/outreach/channels/limits';
import { measure } from '@/lib/outreach/channels/measure';
import { makeContact, makeProfile } from '../../../make';

describe('limits', () => {
  test('[LINK-1] every channel says its advice, where it comes from and when it was looked at', () => {
    for (const channel of channels) {
      const { source, checkedAt, hard } = limitsOf(channel);

      expect(source.length).toBeGreaterThan(10);
      expect(checkedAt).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(hard === null || !hard.verified).toBe(true);
    }
    expect(limitsOf('email').body).toEqual({ unit: 'words', from: 80, to: 150 });
    expect(limitsOf('email').subject).toMatchObject({ from: 30, to: 50 });
    expect(limitsOf('tiktokDm').hard?.characters).toBe(6000);
    expect(limitsOf('instagramDm').hard?.characters).toBe(1000);
  });

  test.each([
    ['email', 'en', 'word '.repeat(150), 150, 'words', 'fine'],
    ['email', 'en', 'word '.repeat(151), 151, 'words', 'long'],
    ['email', 'de', 'Können Sie – ja oder nein? 24-cm-Pfanne', 8, 'words', 'fine'],
    ['email', 'ja', 'あ'.repeat(500), 500, 'characters', 'fine'],
    ['email', 'ja', 'あ'.repeat(501), 501, 'characters', 'long'],
    ['email', 'zh', '我们的 Northpan 锅 24 cm，https://northpan.example/24', 9, 'characters', 'fine'],
    ['tiktokDm', 'en', 'x'.repeat(300), 300, 'characters', 'fine'],
    ['tiktokDm', 'en', 'x'.repeat(301), 301, 'characters', 'long'],
    ['tiktokDm', 'zh', '字'.repeat(6000), 6000, 'characters', 'long'],
    ['tiktokDm', 'zh', '字'.repeat(6001), 6001, 'characters', 'over'],
    ['instagramDm', 'en', 'x'.repeat(1001), 1001, 'characters', 'over'],
    ['instagramDm', 'ko', '👩‍🍳'.repeat(300), 300, 'characters', 'fine'],
    ['whatsapp', 'fr', 'e\u0301'.repeat(501), 501, 'characters', 'long'],
    ['whatsapp', 'fr', '', 0, 'characters', 'fine'],
  ] as const)('[LINK-2] %s in %s: %.12s… counts %i %s', (channel, language, body, count, unit, state) => {
    expect(measure(channel, '', body, language)).toMatchObject({ count, unit, state });
  });

  test('[LINK-2] a subject is measured where there is one', () => {
    expect(measure('email', 'x'.repeat(51), '', 'en').subject).toMatchObject({
      count: 51,
      advised: 50,
      state: 'long',
    });
    expect(measure('email', 'x'.repeat(50), '', 'en').subject).toMatchObject({ count: 50, state: 'fine' });
    expect(measure('tiktokDm', 'x', '', 'en').subject).toBeNull();
  });
});

describe('whether a channel can be used', () => {
  const nobody = { contacts: [], profiles: [] };

  test('[LINK-3] an impossible channel says what is missing', () => {
    expect(channels.map((channel) => availability(channel, nobody))).toEqual([
      { ok: false, reason: 'noEmail' },
      { ok: false, reason: 'noTikTok' },
      { ok: false, reason: 'noInstagram' },
      { ok: false, reason: 'noNumber' },
    ]);
  });

  test('[LINK-3] a contact comes before the address in the bio, and one that is no address is passed over', () => {
    const profile = makeProfile({ emails: ['bio@example.com'] });
    const contacts = [makeContact({ value: 'not an address' }), makeContact({ value: 'book@example.com' })];

    expect(availability('email', { contacts, profiles: [profile] })).toEqual({
      ok: true,
      to: 'book@example.com',
    });
    expect(availability('email', { contacts: [], profiles: [profile] })).toEqual({
      ok: true,
      to: 'bio@example.com',
    });
    expect(availability('email', { contacts: [], profiles: [makeProfile({ emails: null })] }).ok).toBe(false);
  });

  test('[LINK-3] an account counts for its own platform and host only', () => {
    const tiktok = makeProfile();
    const forged = makeProfile({ platform: 'instagram', url: 'https://instagram.com.evil.example/ana' });

    expect(availability('tiktokDm', { contacts: [], profiles: [tiktok] })).toEqual({
      ok: true,
      to: tiktok.url,
    });
    expect(availability('instagramDm', { contacts: [], profiles: [tiktok, forged] })).toEqual({
      ok: false,
      reason: 'noInstagram',
    });
  });

  test('[LINK-4] WhatsApp takes a number that the creator published, and no other', () => {
    const phone = makeContact({ kind: 'phone', value: '+15550100100' });
    const whatsapp = makeContact({ kind: 'whatsapp', value: '+15550100199' });
    const guessed = makeContact({ kind: 'whatsapp', value: '+15550100123', source: 'person' });
    const reach = (contacts: (typeof phone)[]) => availability('whatsapp', { contacts, profiles: [] });

    expect(reach([phone, whatsapp])).toEqual({ ok: true, to: '+15550100199' });
    expect(reach([guessed, phone])).toEqual({ ok: true, to: '+15550100100' });
    expect(reach([guessed])).toEqual({ ok: false, reason: 'noNumber' });
    expect(reach([makeContact({ kind: 'phone', value: '555 0100' })])).toEqual({
      ok: false,
      reason: 'noNumber',
    });
  });
});

test('[TPL-18] own lengths take the place of the shipped ones, in proportion where signs are counted', () => {
  const own = { email: { advised: 300, most: null }, tiktokDm: { advised: 5, most: 8 } };

  expect(measure('email', '', 'one two', 'en', own)).toMatchObject({ advised: 300, state: 'fine' });
  expect(measure('email', '', '\u4f60', 'zh', own)).toMatchObject({ advised: 1000 });
  expect(measure('tiktokDm', '', '123456', 'en', own)).toMatchObject({ advised: 5, state: 'long' });
  expect(measure('tiktokDm', '', '123456789', 'en', own)).toMatchObject({ hard: 8, state: 'over' });
  expect(measure('shopInvite', '', 'x'.repeat(501), 'en', own).state).toBe('over');
});
