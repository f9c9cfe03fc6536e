import { expect, test } from 'vitest';
import { accountsIn } from '@/lib/files/creators/accounts';
import { amountIn, moneyOf } from '@/lib/files/creators/amounts';
import { countryIn } from '@/lib/files/creators/countryIn';
import { dayIn, isUnclearDay } from '@/lib/files/creators/days';
import { stageByWord, stageWord } from '@/lib/files/creators/stageWords';
import { countIn, flagIn, isRuinedId, platformIn, shareIn, unitInHead } from '@/lib/files/creators/values';
import { stageKinds } from '@/lib/model/brand';
import en from '@/locales/en.json';
import zh from '@/locales/zh-CN.json';

const counts: [string, number | undefined, boolean?][] = [
  ['12.8w', 128_000, false],
  ['12.8W+', 128_000, false],
  ['3.2万', 32_000, false],
  ['３．２万', 32_000, false],
  ['8.5K', 8500, false],
  ['1.2M', 1_200_000, false],
  ['1,200', 1200, true],
  ['1.200', 1200, true],
  ['1,234,567', 1_234_567, true],
  ['186000', 186_000, true],
  ['186000.0', 186_000, true],
  ['约12万', 120_000, false],
  ['5千', 5000, false],
  ['1.5亿', 150_000_000, false],
  ['42.9k', 42_900, false],
  ['0', 0, true],
  ['12.5', undefined],
  ['很多', undefined],
  ['1-2万', undefined],
  ['', undefined],
  ['--', undefined],
];
test.each(counts)('[SHEET-7] the count of %j is %j', (cell, value, exact) => {
  expect(countIn(cell)).toEqual(value === undefined ? undefined : { value, exact });
});

test('[SHEET-7] a unit in the head of a column holds for its cells', () => {
  expect(unitInHead('粉丝数（万）')).toBe(10_000);
  expect(unitInHead('粉丝数')).toBe(1);
  expect(countIn('12.8', unitInHead('Followers (K)'))).toEqual({ value: 12_800, exact: false });
});

const shares: [string, number | undefined][] = [
  ['15%', 1500],
  ['１５％', 1500],
  ['0.15', 1500],
  ['15', 1500],
  ['12.5', 1250],
  ['0.5%', 50],
  ['1', 100],
  ['100%', 10_000],
  ['15个点', 1500],
  ['150%', undefined],
  ['面议', undefined],
];
test.each(shares)('[SHEET-8] the share %j is %j basis points', (cell, bps) => {
  expect(shareIn(cell)).toBe(bps);
});

const days: [string, 'monthFirst' | 'dayFirst' | 'notADay', string | undefined][] = [
  ['2026年10月9日', 'notADay', '2026-10-09'],
  ['2026/10/3', 'notADay', '2026-10-03'],
  ['2026-10-03 10:05:00', 'notADay', '2026-10-03 10:05'],
  ['20261003', 'notADay', '2026-10-03'],
  ['10月8日', 'notADay', '2026-10-08'],
  ['12月8日', 'notADay', '2025-12-08'],
  ['3 Oct 2026', 'notADay', '2026-10-03'],
  ['Oct 3, 2026', 'notADay', '2026-10-03'],
  ['46303', 'notADay', '2026-10-08'],
  ['10.8', 'monthFirst', '2026-10-08'],
  ['10.8', 'dayFirst', '2026-08-10'],
  ['10.8', 'notADay', undefined],
  ['10/12', 'monthFirst', '2026-10-12'],
  ['03/10/2026 21:14:07', 'dayFirst', '2026-10-03 21:14'],
  ['25/10/2026', 'monthFirst', '2026-10-25'],
  ['2026-02-30', 'notADay', undefined],
  ['周末', 'monthFirst', undefined],
];
test.each(days)('[SHEET-9] the day of %j, %s, is %j', (cell, order, day) => {
  expect(dayIn(cell, order, '2026-11-24')).toBe(day);
});

test('[SHEET-9] what could be a number or either of two days is asked about', () => {
  expect(['10.8', '10/12', '3/4/2026'].map(isUnclearDay)).toEqual([true, true, true]);
  expect(['2026/10/3', '25/10/2026', '10月8日', '11/11/2026'].map(isUnclearDay)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

const amounts: [string, string | undefined, string | null][] = [
  ['$150', '150', 'USD'],
  ['350刀', '350', 'USD'],
  ['2500', '2500', null],
  ['€280', '280', 'EUR'],
  ['USD 1,200.50', '1200.5', 'USD'],
  ['1.5w', '15000', null],
  ['¥3000', '3000', null],
  ['3000元', '3000', 'CNY'],
  ['£90', '90', 'GBP'],
  ['100-200', undefined, null],
  ['面议', undefined, null],
];
test.each(amounts)('[SHEET-10] the amount of %j is %j %j', (cell, decimal, currency) => {
  expect(amountIn(cell)).toEqual(decimal === undefined ? undefined : { decimal, currency });
});

test('[SHEET-10] money is minor units of its currency, and none without one', () => {
  expect(moneyOf({ decimal: '1200.5', currency: 'USD' })).toEqual({ minor: '120050', currency: 'USD' });
  expect(moneyOf({ decimal: '3000', currency: 'JPY' })).toEqual({ minor: '3000', currency: 'JPY' });
  expect(moneyOf({ decimal: '3000', currency: null })).toBeUndefined();
  expect(moneyOf({ decimal: '3000.5', currency: 'JPY' })).toBeUndefined();
});

const accounts: [string, string[], string | null][] = [
  ['@ana.example', ['null ana.example'], null],
  ['＠ana.example', ['null ana.example'], null],
  ['ana.example', ['null ana.example'], null],
  ['https://www.tiktok.com/@ana.example?lang=en', ['tiktok ana.example'], null],
  ['instagram.com/ben.example/', ['instagram ben.example'], null],
  [
    'https://www.tiktok.com/@ana.example\nhttps://instagram.com/ana.example',
    ['tiktok ana.example', 'instagram ana.example'],
    null,
  ],
  ['https://vm.tiktok.com/ZM123/', [], 'shortLink'],
  ['vm.tiktok.com/ZM123', [], 'shortLink'],
  ['https://www.instagram.com/p/Cx1/', [], 'otherSite'],
  ['https://example.com/ana', [], 'otherSite'],
  ['ana.example / ben.example', [], 'twoHandles'],
  ['@@ana', [], 'badHandle'],
  ['Ana Example', [], 'badHandle'],
  ['ana.example（停用）', [], 'wordsAfterHandle'],
  ['5.77E+17', [], 'ruinedId'],
  ['=HYPERLINK("https://x.example")', [], 'formula'],
  ['', [], null],
  ['/', [], null],
];
test.each(accounts)('[SHEET-11] the accounts of %j', (cell, expected, fault) => {
  const read = accountsIn(cell);

  expect(read.accounts.map(({ platform, handle }) => `${platform} ${handle}`)).toEqual(expected);
  expect(read.fault).toBe(fault);
});

test('[SHEET-11] an id that Excel rounded is seen to be ruined', () => {
  expect(['5.77E+17', '5.77012345678901E+17', '7e+18'].map(isRuinedId)).toEqual([true, true, true]);
  expect(['577012345678901234', '1.2M', 'E17'].map(isRuinedId)).toEqual([false, false, false]);
});

test('[SHEET-12] platforms, countries and ticks are read as teams write them', () => {
  expect(['TK', 'TikTok', 'tt', 'INS', 'ig', 'Instagram'].map(platformIn)).toEqual([
    'tiktok',
    'tiktok',
    'tiktok',
    'instagram',
    'instagram',
    'instagram',
  ]);
  expect(['抖音', '小红书', 'YTB', 'TK/IG'].map(platformIn)).toEqual(Array(4).fill(undefined));
  expect(['美国', 'US', 'uk', '德国站', 'United Kingdom', '🇯🇵', 'México'].map(countryIn)).toEqual([
    'US',
    'US',
    'GB',
    'DE',
    'GB',
    'JP',
    'MX',
  ]);
  expect(['英国/欧洲', '欧洲', 'Paris', 'XX'].map(countryIn)).toEqual(Array(4).fill(undefined));
  expect(['✅', '是', '√', 'TRUE', '1', 'Y'].map(flagIn)).toEqual(Array(6).fill(true));
  expect(['❌', '否', '×', 'no', '0'].map(flagIn)).toEqual(Array(5).fill(false));
  expect(flagIn('下周')).toBeUndefined();
});

test('[SHEET-12] the stages of a new brand are known by their names in both languages, and by the words of teams', () => {
  for (const kind of stageKinds)
    expect([en, zh].map(({ stageKinds: names }) => stageByWord.get(stageWord(names[kind])))).toEqual([
      kind,
      kind,
    ]);
  expect(
    ['❌不合作', '待回复', '已寄样', 'Open - Not Contacted'].map((word) => stageByWord.get(stageWord(word))),
  ).toEqual(['stopped', 'contacted', 'sample', 'sourced']);
});
