import { expect, test } from 'vitest';
import { handOverText } from '@/components/desk/handOverText';
import { startTexts } from '@/lib/i18n/startTexts';
import { deskOf } from '@/lib/outreach/desk/deskOf';
import { ledgerOf } from '@/lib/outreach/quota/ledgerOf';
import { makeShop, makeShopContact } from '@/tests/make';
import { makeRow } from '@/tests/unit/components/pipeline/makeRow';

/** Tuesday, 09:40 in Los Angeles, Wednesday 01:40 in Shanghai. */
const now = '2026-11-24T17:40:00.000Z';
const losAngeles = { zone: 'America/Los_Angeles', zoneConfidence: 'high' as const, market: 'US' };
const waiting = (name: string) =>
  makeRow({ ...losAngeles, name, nextAction: { kind: 'reply', text: '', dueAt: now, zone: null } });
const task = { id: 't', kind: 'followUp' as const, text: '', dueAt: now, zone: 'UTC', notifiedAt: null };

async function wordsOf(language: 'en' | 'zh-CN') {
  const { t } = await startTexts(language);
  const when = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(11, 16);
  return {
    t,
    at: Date.parse(now),
    zone: 'Asia/Shanghai',
    when,
    dated: when,
    place: () => 'SHANGHAI',
    name: ({ row }: { row: { name: string | null } }) => row.name ?? '',
    stepText: () => 'asks',
  } as unknown as Parameters<typeof handOverText>[2];
}

test.each(['en', 'zh-CN'] as const)(
  '[DESK-9] the note of %s names who waits, and how many more',
  async (language) => {
    const words = await wordsOf(language);
    const rows = Array.from({ length: 33 }, (_, index) => waiting(`Person ${index}`));

    const text = handOverText(deskOf(now, rows), [], words);

    expect(text).toContain('33');
    expect(text).toContain('Person 0');
    expect(text.includes('等你回复')).toBe(language === 'zh-CN');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(31);
    expect(handOverText(deskOf(now, []), [], words)).not.toContain('Person');
  },
);

test('[DESK-9] every group has its lines, with times of one named clock that hold later, and the week of each shop', async () => {
  const words = await wordsOf('en');
  const shop = makeShop({ name: 'Northlight US', weekly: 40, once: 0 });
  const ledger = ledgerOf(shop, [makeShopContact({ count: 9, at: now })], now);
  const desk = deskOf(now, [
    waiting('Ana'),
    makeRow({ ...losAngeles, name: 'Ben', nextTask: { ...task, isMoved: true } }),
    makeRow({ name: 'Sakura', zone: 'Asia/Tokyo', zoneConfidence: 'high', market: 'JP', nextTask: task }),
    makeRow({ name: 'Nobody', zone: null, zoneConfidence: null, market: null, nextTask: task }),
  ]);

  const text = handOverText(desk, [{ shop, ledger }], words);

  expect(text).toContain('SHANGHAI');
  expect(text).toMatch(/Ana: by \d\d:\d\d, asks/);
  expect(text).toMatch(/Ben: by 03:00, asks/); // 11:00 in Los Angeles
  expect(text).toMatch(/Sakura: from \d\d:\d\d, asks/);
  expect(text).toMatch(/No hours known: 1\n- Nobody: asks/);
  expect(text).toContain('1 text missed its window');
  expect(text).toContain('Northlight US: 31 of');
});
