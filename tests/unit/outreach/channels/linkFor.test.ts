import { describe, expect, test } from 'vitest';
import { channels } from '@/lib/model/message';
import { type LinkRequest, linkFor, servicesOf } from '@/lib/outreach/channels/linkFor';
import { seededRandom } from '../../../make';

const mail = (over: Partial<LinkRequest> = {}): LinkRequest => ({
  channel: 'email',
  service: 'mailto',
  to: 'ana@example.com',
  subject: 'A skillet & you',
  body: 'Hi Ana,\n50% + more?\r\nLi',
  ...over,
});

describe('links', () => {
  test('[LINK-5] mailto: spaces are %20, line ends are CRLF, signs of the address are encoded', () => {
    expect(linkFor(mail())).toEqual({
      url: 'mailto:ana@example.com?subject=A%20skillet%20%26%20you&body=Hi%20Ana%2C%0D%0A50%25%20%2B%20more%3F%0D%0ALi',
      bodyInClipboard: false,
    });
    expect(linkFor(mail({ to: "o'hara+shop?x&y#z%@example.com", subject: '', body: '' }))?.url).toBe(
      "mailto:o'hara%2Bshop%3Fx%26y%23z%25@example.com",
    );
  });

  test('[LINK-5] Gmail and Outlook get the same fields under their own names', () => {
    const gmail = new URL(linkFor(mail({ service: 'gmail' }))?.url ?? '');
    const outlook = new URL(linkFor(mail({ service: 'outlook' }))?.url ?? '');

    expect(gmail.origin + gmail.pathname).toBe('https://mail.google.com/mail/');
    expect(Object.fromEntries(gmail.searchParams)).toEqual({
      view: 'cm',
      fs: '1',
      to: 'ana@example.com',
      su: 'A skillet & you',
      body: 'Hi Ana,\r\n50% + more?\r\nLi',
    });
    expect(outlook.origin + outlook.pathname).toBe('https://outlook.office.com/mail/deeplink/compose');
    expect(Object.fromEntries(outlook.searchParams)).toEqual({
      to: 'ana@example.com',
      subject: 'A skillet & you',
      body: 'Hi Ana,\r\n50% + more?\r\nLi',
    });
    expect(outlook.href).not.toContain('+');
  });

  test.each([
    'ana@example.com\r\nBcc: x@example.com',
    'ana@example.com, eve@example.com',
    'ana@example.com;eve@example.com',
    'ana@example.com?bcc=eve@example.com',
    'Ana <ana@example.com>',
    '"a b"@example.com',
    'ana@example',
    'ana@@example.com',
    'ana@-north.example',
    'ana@example..com',
    '.ana@example.com',
    ' ana@example.com',
    'ana@example.com ',
    'ana',
    '',
    `${'a'.repeat(250)}@example.com`,
  ])('[LINK-6] not one address, no link: %j', (to) => {
    for (const service of servicesOf('email')) expect(linkFor(mail({ to, service }))).toBeNull();
  });

  test('[LINK-6] a subject cannot start another header', () => {
    const { url = '' } =
      linkFor(mail({ subject: 'Hi\r\nBcc: eve@example.com\n\n&bcc=eve@example.com', body: 'x' })) ?? {};
    const query = new URLSearchParams(url.split('?')[1]);

    expect([...query.keys()]).toEqual(['subject', 'body']);
    expect(query.get('subject')).toBe('Hi Bcc: eve@example.com &bcc=eve@example.com');
  });

  test('[LINK-7] over 1,800 characters the body goes to the clipboard; a Chinese text gets there at some two hundred signs', () => {
    const long = linkFor(mail({ body: '字'.repeat(200) }));

    expect(linkFor(mail({ body: '字'.repeat(180) }))?.bodyInClipboard).toBe(false);
    expect(long).toEqual({
      url: 'mailto:ana@example.com?subject=A%20skillet%20%26%20you',
      bodyInClipboard: true,
    });
    expect(linkFor(mail({ subject: '字'.repeat(300) }))).toEqual({
      url: 'mailto:ana@example.com',
      bodyInClipboard: true,
    });
  });

  test('[LINK-7] exactly 1,800 still fits', () => {
    const empty = linkFor(mail({ subject: '', body: 'x' }))?.url.length ?? 0;
    const fitting = linkFor(mail({ subject: '', body: 'x'.repeat(1801 - empty) }));

    expect(fitting).toMatchObject({ bodyInClipboard: false });
    expect(fitting?.url).toHaveLength(1800);
    expect(linkFor(mail({ subject: '', body: 'x'.repeat(1802 - empty) }))?.bodyInClipboard).toBe(true);
  });

  test('[LINK-8] a direct message opens the account, with the text on the clipboard, on the site’s own host over https only', () => {
    const open = (to: string, channel: LinkRequest['channel'] = 'tiktokDm') =>
      linkFor(mail({ channel, service: 'profile', to }));

    expect(open('https://www.tiktok.com/@ana.example')).toEqual({
      url: 'https://www.tiktok.com/@ana.example',
      bodyInClipboard: true,
    });
    expect(open('https://www.instagram.com/ana/', 'instagramDm')?.bodyInClipboard).toBe(true);
    for (const bad of [
      'http://www.tiktok.com/@ana',
      'javascript:alert(1)//www.tiktok.com',
      'https://www.tiktok.com.evil.example/@ana',
      'https://eviltiktok.com/@ana',
      'https://www.tiktok.com@evil.example/',
      'https://www.tiktok.com:8443/@ana',
      'https://www.instagram.com/ana/',
      'tiktok.com/@ana',
      '',
    ]) {
      expect(open(bad), bad).toBeNull();
    }
  });

  test('[LINK-9] WhatsApp: digits only, the text with plain line ends, or the clipboard', () => {
    const open = (to: string, body = 'Hi Ana\r\nLi') =>
      linkFor(mail({ channel: 'whatsapp', service: 'whatsapp', to, body }));

    expect(open('+1 (555) 010-0199')).toEqual({
      url: 'https://wa.me/15550100199?text=Hi%20Ana%0ALi',
      bodyInClipboard: false,
    });
    expect(open('+15550100199', '字'.repeat(300))).toEqual({
      url: 'https://wa.me/15550100199',
      bodyInClipboard: true,
    });
    for (const bad of ['5550100199', '+0155501', '+1555?text=x', '+', 'ana', '+1234567890123456'])
      expect(open(bad)).toBeNull();
  });

  test('[LINK-10] a service belongs to its channel', () => {
    for (const channel of channels) {
      for (const service of ['mailto', 'gmail', 'outlook', 'profile', 'whatsapp'] as const) {
        if (servicesOf(channel).includes(service)) continue;
        expect(
          linkFor(
            mail({
              channel,
              service,
              to: service === 'profile' ? 'https://www.tiktok.com/@a' : 'ana@example.com',
            }),
          ),
        ).toBeNull();
      }
    }
  });

  test('[LINK-11] whatever the text: what the other side reads is what was written', () => {
    const seed = 20_261_124;
    const random = seededRandom(seed);
    const signs = [
      'a',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '&',
      '=',
      '+',
      '%',
      '%0A',
      '?',
      '#',
      '"',
      "'",
      '<',
      '/',
      'é',
      '字',
      '👩‍🍳',
      '\uD83D',
      '\u2028',
      '\u0000',
      ';',
      '@',
    ];
    const text = (length: number) =>
      Array.from(
        { length: Math.floor(random() * length) },
        () => signs[Math.floor(random() * signs.length)],
      ).join('');

    for (let round = 0; round < 2000; round++) {
      const [subject, body] = [text(30), text(120)];
      for (const service of servicesOf('email')) {
        const { url, bodyInClipboard } = linkFor(mail({ service, subject, body })) as NonNullable<
          ReturnType<typeof linkFor>
        >;
        const query = new URLSearchParams(url.split('?')[1] ?? '');
        const read = query.get('body') ?? '';
        const told = `seed ${seed}, round ${round}, ${service}: ${JSON.stringify({ subject, body })}`;

        expect(url.length, told).toBeLessThanOrEqual(1800);
        expect(url, told).toMatch(/^[!-~]+$/);
        expect(url, told).not.toContain('+');
        expect(query.get('subject') ?? query.get('su') ?? '', told).not.toMatch(/[\r\n\0]/);
        if (!bodyInClipboard) expect(read, told).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
        expect(
          [...query.keys()].filter((key) => /cc/i.test(key)),
          told,
        ).toEqual([]);
      }
    }
  });
});
