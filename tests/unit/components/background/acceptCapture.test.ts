import { describe, expect, test } from 'vitest';
import { acceptCapture, plainText } from '@/components/background/acceptCapture';
import { makeCapture } from '@/tests/make';

const answer = (over: Record<string, unknown> = {}) => ({ ok: true, capture: { ...makeCapture(), ...over } });
const code = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return 'accepted';
};

test('[MSG-4] an honest capture comes through as it is', () => {
  const capture = makeCapture();

  expect(acceptCapture({ ok: true, capture })).toEqual(capture);
});

test('[MSG-4] a page’s own reason is passed on', () => {
  expect(code(() => acceptCapture({ ok: false, reason: 'capture.wall' }))).toBe('capture.wall');
});

describe('what is refused', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'saved'],
    ['an invented reason', { ok: false, reason: 'all.fine' }],
    ['no capture', { ok: true }],
    ['a list for a capture', { ok: true, capture: [] }],
    ['a field nobody knows', answer({ note: 'x' })],
    ['a count below zero', answer({ followers: { value: -1, exact: true } })],
    ['a count that is a text', answer({ followers: { value: '12', exact: true } })],
    ['half a follower', answer({ followers: { value: 0.5, exact: true } })],
    ['an id that is no number', answer({ platformId: '12; drop' })],
    ['a handle with markup', answer({ handle: '<b>ana</b>' })],
    ['a link that runs', answer({ links: ['javascript:alert(1)'] })],
    ['an address of another site', answer({ url: 'https://evil.example/@ana.example' })],
    [
      'an address of the other platform',
      answer({ platform: 'instagram', url: 'https://www.tiktok.com/@ana.example' }),
    ],
    ['a time that is none', answer({ at: 'yesterday' })],
    ['21 links', answer({ links: Array(21).fill('https://a.example/') })],
  ])('[MSG-4] %s', (_, given) => {
    expect(code(() => acceptCapture(given))).toBe('capture.notReadable');
  });
});

describe('texts', () => {
  test('[MSG-4] a bio of a megabyte is cut, and not through a character', () => {
    const { bio } = acceptCapture(answer({ bio: `a${'🍳'.repeat(500_000)}` }));

    expect(bio?.length).toBeLessThanOrEqual(5000);
    expect(bio?.isWellFormed()).toBe(true);
    expect(bio?.startsWith('a🍳')).toBe(true);
  });

  test('[MSG-4] control characters and marks that turn reading around are taken out, line breaks stay', () => {
    expect(plainText('a\u202eb\u0000c\u200fd\r\ne\rf\u2066g\tx')).toBe('abcd\ne\nfg\tx');
  });

  test('[MSG-4] letters are composed, emoji and their joiners stay', () => {
    expect(plainText('e\u0301 👩\u200d🍳')).toBe('\u00e9 👩\u200d🍳');
  });

  test('[MSG-4] markup is text', () => {
    expect(acceptCapture(answer({ bio: '<img src=x onerror=alert(1)>' })).bio).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });
});
