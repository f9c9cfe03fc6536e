import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf, countsIn, exactCount } from '@/lib/sites/counts';

test.each([
  ['0', 0, true],
  ['1255', 1255, true],
  ['1,234', 1234, true],
  ['1.234', 1234, true],
  ['1 234', 1234, true],
  ['1\u202f234\u00a0567', 1_234_567, true],
  ["1’234'567", 1_234_567, true],
  ['698,079,524', 698_079_524, true],
  ['1,23,456', 123_456, true],
  ['٥٬٣٥١', 5351, true],
  ['۱۲۳۴', 1234, true],
  ['१,२३४', 1234, true],
  ['１２３', 123, true],
  ['\u200f5,351\u200f', 5351, true],
  ['12.3K', 12_300, false],
  ['12,3K', 12_300, false],
  ['46.3m', 46_300_000, false],
  ['11.2M', 11_200_000, false],
  ['2.6B', 2_600_000_000, false],
  ['1,234.5K', 1_234_500, false],
  ['1,2 Mio.', 1_200_000, false],
  ['12,3 Tsd.', 12_300, false],
  ['1,2 mil', 1200, false],
  ['104 mila', 104_000, false],
  ['1,2 mi', 1_200_000, false],
  ['1,2 mil.', 1_200_000, false],
  ['1,2 тыс.', 1200, false],
  ['1,2 млн', 1_200_000, false],
  ['12,3 tys.', 12_300, false],
  ['1,2 rb', 1200, false],
  ['1,2 jt', 1_200_000, false],
  ['1,2 Tr', 1_200_000, false],
  ['1,2 Mn', 1_200_000, false],
  ['3.2万', 32_000, false],
  ['12.8w', 128_000, false],
  ['1億', 100_000_000, false],
  ['1.2만', 12_000, false],
  ['5천', 5000, false],
  ['1,234万', 12_340_000, false],
  ['1.234亿', 123_400_000, false],
  ['1.2 ล้าน', 1_200_000, false],
  ['2.5 แสน', 250_000, false],
  ['١٢٫٣ ألف', 12_300, false],
  ['۱۲٫۳ هزار', 12_300, false],
  ['1.2 lakh', 120_000, false],
  ['3.4 crore', 34_000_000, false],
  ['1.2 लाख', 120_000, false],
  ['12.3 अ', null, false],
  ['12 хил.', 12_000, false],
  ['1,2 хиљ.', 1200, false],
  ['1.2bn', 1_200_000_000, false],
  ['1,2 δισ.', 1_200_000_000, false],
  ['१.२ कोटी', 12_000_000, false],
  ['1.2 لاکھ', 120_000, false],
  ['১২ হা', null, false],
  ['12 ಸಾ', null, false],
  ['ද12', null, false],
] as const)('[CAP-10] %s is %s', (text, value, exact) => {
  expect(countOf(text)).toEqual(value === null ? undefined : { value, exact });
});

test.each([
  ['1,2 B', 'tr', 1200],
  ['1,2 T', 'vi', 1_200_000_000],
  ['1.2J', 'ms', 1_200_000],
  ['1.2L', 'en-IN', 120_000],
  ['1,2 G', 'fr-CA', 1_200_000_000],
  ['1,2 mM', 'pt-PT', 1_200_000_000],
  ['1,2 B', 'en', 1_200_000_000],
  ['12,3 N', 'vi', 12_300],
  ['12,3 E', 'hu', 12_300],
  ['12,3 t', 'nb-NO', 12_300],
] as const)('[CAP-10] %s on a page in %s is %s', (text, language, value) => {
  expect(countOf(text, language)).toEqual({ value, exact: false });
});

test.each([
  '',
  '-',
  'K',
  '12.3',
  '1.2345',
  '12 3',
  '1,2,3',
  '1.234,567',
  '12.34567K',
  '690K+',
  '1.234 Mio.',
  '1,234K',
  '1e9',
  '-5',
  '1.2 foo',
  'Follow',
  '9'.repeat(30),
  '7 days',
  '58 게시물',
])('[CAP-11] %j is no count', (text) => {
  expect(countOf(text)).toBeUndefined();
});

test.each([
  ['698M Followers, 314 Following, 8,276 Posts', 'en', [698_000_000, 314, 8276]],
  ['1m followers, 320 following, 6,562 posts', 'en-gb', [1_000_000, 320, 6562]],
  ['팔로워 862명, 팔로잉 106명, 게시물 58개', 'ko', [862, 106, 58]],
  ['527K 位粉丝、已关注 1,059 人、 383 篇帖子', 'zh-cn', [527_000, 1059, 383]],
  ['796 seguidores, 1,031 siguiendo, 61 publicaciones', 'es', [796, 1031, 61]],
  ['フォロワー1万人、フォロー中10人、投稿20件', 'ja', [10_000, 10, 20]],
  ['12,3 mil seguidores, 5 seguindo e 61 publicações', 'pt', [12_300, 5, 61]],
  ['1,2 Mio. Follower, 1.031 Gefolgt, 12.345 Beiträge', 'de', [1_200_000, 1031, 12_345]],
  ['12,3 B takipçi, 10 takip, 20 gönderi', 'tr', [12_300, 10, 20]],
  ['12,3 тыс. подписчиков, 10 подписок, 20 публикаций', 'ru', [12_300, 10, 20]],
] as const)('[CAP-12] %s', (text, language, values) => {
  expect(countsIn(text, language).map(({ value }) => value)).toEqual(values);
});

test('[CAP-10] whatever a browser writes for a whole number is read back, exactly', () => {
  const languages = [
    'en',
    'de',
    'fr',
    'es',
    'pt-BR',
    'it',
    'ru',
    'pl',
    'tr',
    'ar-EG',
    'fa',
    'hi',
    'bn',
    'th',
    'ja',
    'ko',
    'zh',
    'de-CH',
    'en-IN',
    'my',
  ];
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.constantFrom(...languages), (value, language) => {
      const written = new Intl.NumberFormat(language).format(value);

      expect(countOf(written, language), `${language} ${written}`).toEqual({ value, exact: true });
    }),
    { numRuns: 500, seed: 20261124 },
  );
});

test('[CAP-10] whatever a browser rounds in a site’s language is read within half its last digit, or not at all', () => {
  const languages = [
    'en',
    'de',
    'fr',
    'es',
    'pt-BR',
    'it',
    'ru',
    'uk',
    'pl',
    'tr',
    'ar-EG',
    'fa',
    'hi',
    'th',
    'vi',
    'id',
    'ja',
    'ko',
    'zh',
    'zh-TW',
    'nl',
    'sv',
    'da',
    'nb',
    'cs',
    'hu',
    'ro',
    'el',
  ];
  const unread = new Set<string>();
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 900_000_000 }),
      fc.constantFrom(...languages),
      (value, language) => {
        const written = new Intl.NumberFormat(language, {
          notation: 'compact',
          maximumSignificantDigits: 3,
        }).format(value);
        const count = countOf(written, language);
        if (!count) unread.add(`${language} ${written}`);

        expect(
          count === undefined || Math.abs(count.value - value) <= value * 0.005,
          `${language} ${written} ${count?.value}`,
        ).toBe(true);
      },
    ),
    { numRuns: 2000, seed: 20261124 },
  );

  expect([...unread]).toEqual([]);
});

test('[CAP-11] no text makes reading counts throw or slow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void countsIn(text)),
    { seed: 1 },
  );
  const started = performance.now();
  countsIn('1,'.repeat(500_000));
  countsIn(`${'9'.repeat(1_000_000)} K`);

  expect(performance.now() - started).toBeLessThan(200);
});

test('[CAP-13] embedded counts are whole, safe and not negative, or unknown', () => {
  expect([exactCount(0), exactCount('783427')]).toEqual([
    { value: 0, exact: true },
    { value: 783_427, exact: true },
  ]);
  expect(
    [null, undefined, -1, 1.5, '', '-1', '1e9', 'NaN', 2 ** 60, '9'.repeat(20), {}, []].map(exactCount),
  ).toEqual(Array(12).fill(undefined));
});
