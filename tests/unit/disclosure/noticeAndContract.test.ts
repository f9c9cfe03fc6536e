import { expect, test } from 'vitest';
import { contractNeed, goodsOf } from '@/lib/disclosure/contractRule';
import { asksForNotice, firstContactNotice } from '@/lib/disclosure/firstContactNotice';
import { noticeIn } from '@/lib/disclosure/mailWords';
import { textLanguages } from '@/lib/model/message';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { shippedTemplate } from '@/lib/outreach/templates';
import { makeAt, makeDeal, makeId, makeProduct, makeSample } from '../../make';
import { draftOf, samples } from '../outreach/samples';

test('[NOTICE-1] the EU, its economic area and the UK ask for it, others do not', () => {
  expect(['DE', 'FR', 'ES', 'IT', 'GB', 'NL', 'NO'].filter((code) => !asksForNotice(code))).toEqual([]);
  expect(['US', 'JP', 'BR', 'CH', 'ZZ'].filter(asksForNotice)).toEqual([]);
  expect(asksForNotice(null)).toBe(false);
});

test('[NOTICE-2] it says source, day, purpose, how long and how to object, in seven languages, and a letter that has it is seen to have it', () => {
  for (const language of textLanguages) {
    const notice = firstContactNotice(
      { platform: 'tiktok', at: '2026-11-03T10:00:00.000Z', months: 12 },
      language,
    );

    expect(notice, language).toContain('TikTok');
    expect(notice, language).toMatch(/2026/);
    expect(notice, language).toMatch(/12/);
    expect(
      noticeIn.test(
        notice
          .toLowerCase()
          .normalize('NFD')
          .replace(/(?<=[a-z])\p{M}/gu, '')
          .normalize('NFC'),
      ),
      language,
    ).toBe(true);
  }
});

test('[NOTICE-3] a first letter carries it in its foot where it is asked for, and leaves no gap elsewhere', () => {
  const sample = samples[0]!;
  const filled = (notice: ((language: string) => string) | null) => {
    const values = draftValues({ ...draftOf(sample, 'zh', 'de'), notice }).outgoing;
    return renderSide(shippedTemplate('T01')!.texts.de.email, values).text ?? '';
  };

  expect(filled((language) => `NOTICE ${language}`)).toContain('NOTICE de\n');
  expect(filled(null)).not.toMatch(/\n\n\n|notice/i);
});

const euros = (minor: string) => ({ minor, currency: 'EUR' });
const quote = (amount: { minor: string; currency: string }, at: string) => ({
  id: makeId(),
  by: 'us' as const,
  amount,
  commissionBps: null,
  note: '',
  at,
});
const need = (over: Partial<Parameters<typeof contractNeed>[0]> = {}) =>
  contractNeed({
    country: 'FR',
    deals: [makeDeal({ fee: euros('60000') })],
    goods: [],
    now: makeAt,
    ...over,
  });

test('[NOTICE-2] how long is what the person set, in the words of the language', () => {
  const said = (months: number, language: 'en' | 'de' | 'ja') =>
    firstContactNotice({ platform: 'tiktok', at: makeAt, months }, language);

  expect(said(1, 'en')).toContain('keep it for 1 month at most');
  expect(said(6, 'de')).toContain('h\u00f6chstens 6 Monate.');
  expect(said(24, 'ja')).toContain('\u6700\u957724\u304b\u6708\u3067');
});

test('[CONTRACT-3] goods are those of the samples at the price of their products, from the promise on; what came back counts for nothing', () => {
  const product = makeProduct({ price: euros('45000') });
  const at = '2026-11-20T09:00:00.000Z';
  const goods = goodsOf(
    [
      makeSample({ productId: product.id, shippedAt: at }),
      makeSample({ productId: product.id }),
      makeSample({ productId: null }),
      makeSample({ productId: product.id, ended: { reason: 'returned', note: '', at } }),
    ],
    [product],
  );

  expect(goods.map(({ price }) => price)).toEqual([product.price, product.price, null]);
  expect(goods[0]?.at).toBe(at);
  expect(need({ deals: [makeDeal({ fee: euros('10000') })], goods })).toMatchObject({
    state: 'reached',
    sum: euros('100000'),
  });
  expect(need({ deals: [], goods: goods.slice(1) })).toMatchObject({ state: 'unknown' });
});

test('[CONTRACT-1] cash and goods of one year are summed against the value of the rule, to the cent', () => {
  expect(need()).toMatchObject({ state: 'below', sum: euros('60000'), from: euros('100000'), year: 2026 });
  expect(need({ goods: [{ price: euros('39999'), at: makeAt }] })).toMatchObject({
    state: 'below',
    sum: euros('99999'),
  });
  expect(need({ goods: [{ price: euros('40000'), at: makeAt }] })).toMatchObject({
    state: 'reached',
    sum: euros('100000'),
  });
  expect(
    need({
      deals: [makeDeal({ quotes: [quote(euros('50000'), makeAt)] }), makeDeal({ fee: euros('50000') })],
    })?.state,
  ).toBe('reached');
  expect(need()?.rule.rule).toContain('2025-1137');
});

test('[CONTRACT-2] another year does not count, the year is that of the market, and nothing is converted', () => {
  expect(need({ goods: [{ price: euros('90000'), at: '2025-12-31T22:30:00.000Z' }] })?.state).toBe('below');
  expect(need({ goods: [{ price: euros('90000'), at: '2025-12-31T23:30:00.000Z' }] })?.state).toBe('reached');
  expect(need({ deals: [makeDeal({ fee: { minor: '90000', currency: 'USD' } })] })).toMatchObject({
    state: 'unknown',
    sum: euros('0'),
    notAdded: [{ minor: '90000', currency: 'USD' }],
  });
  expect(need({ goods: [{ price: null, at: makeAt }] })?.state).toBe('unknown');
  expect(need({ country: 'DE' })).toBeNull();
});
