import { expect, test } from 'vitest';
import { captionPieces } from '@/components/disclosure/captionPieces';
import { checkCaption } from '@/lib/disclosure/checkCaption';

const check = (caption: string, market: string, over: Partial<Parameters<typeof checkCaption>[0]> = {}) =>
  checkCaption({ caption, markets: [market], platform: 'tiktok', ties: ['paid'], ...over });
const said = (caption: string, market: string, over: Partial<Parameters<typeof checkCaption>[0]> = {}) => {
  const [first] = check(caption, market, over).markets;
  return [first?.verdict, first?.reason, first?.place?.text ?? null];
};

test.each([
  ['US', '#adventure in the hills with my new pan', ['fail', 'absent', null]],
  ['US', 'Load the van, badly. Ads everywhere', ['fail', 'absent', null]],
  ['US', 'An ad-free evening with my pan', ['fail', 'absent', null]],
  ['US', 'More at https://ad.example/#ad and @ad', ['fail', 'absent', null]],
  ['DE', 'Werbungskosten sind kein Thema', ['fail', 'absent', null]],
  ['KR', '광고주가 누구인지 말할 수 없어요', ['fail', 'absent', null]],
  ['KR', '옥외광고판 앞에서', ['fail', 'absent', null]],
  ['JP', '広告代理店で働いています', ['fail', 'absent', null]],
  ['JP', '自己PRが苦手です', ['fail', 'absent', null]],
  ['CN', '我在广告公司上班', ['fail', 'absent', null]],
])('[DISC-3] %s: no label inside another word: %s', (market, caption, expected) => {
  expect(said(caption, market)).toEqual(expected);
});

test.each([
  ['US', '＃ＡＤ my new pan', '＃ＡＤ'],
  ['US', '#Ad my new pan', '#Ad'],
  ['US', '#a\u200Bd my new pan', '#a\u200Bd'],
  ['US', '𝗔𝗱 | my new pan', '𝗔𝗱'],
  ['FR', 'PUBLICITE - ma poêle', 'PUBLICITE'],
  ['FR', '#CollaborationCommerciale ma poêle', '#CollaborationCommerciale'],
  ['VN', 'QUẢNG CÁO: chảo mới', 'QUẢNG CÁO'],
  ['KR', '광고입니다. 새 팬', '광고'],
  ['JP', 'これは広告です。新しい鍋', '広告'],
  ['JP', '【ＰＲ】新しい鍋', 'ＰＲ'],
  ['CN', '本视频为广告：新锅', '广告'],
  ['AE', '#اعلان مقلاة جديدة', '#اعلان'],
  ['MX', '#PatrocinadoPorNorthpan mi sartén', '#PatrocinadoPorNorthpan'],
  ['IT', '#sponsorizzato da @northpan la mia padella', '#sponsorizzato da @northpan'],
])('[DISC-4] %s: width, case, marks and endings leave a label what it is: %s', (market, caption, words) => {
  expect(said(caption, market, { permitNumber: 'AP-1' })).toEqual(['pass', 'clear', words]);
});

test.each([
  ['US', 'This is not an ad, I just like it'],
  ['DE', 'Keine Werbung, nur Liebe zur Pfanne'],
  ['ES', 'Sin publicidad, me encanta'],
  ['JP', '広告ではありません。好きなだけです'],
  ['KR', '광고 아님, 내돈내산'],
  ['CN', '不是广告，真心喜欢'],
])('[DISC-5] %s: a label that is denied is none: %s', (market, caption) => {
  expect(said(caption, market).slice(0, 2)).toEqual(['fail', 'denied']);
});

test('[DISC-5] words between others, the wrong tie, a hash left out: told as what they are', () => {
  expect(said('I saw an ad for this pan', 'US').slice(0, 2)).toEqual(['warn', 'inSentence']);
  expect(said('Publicidade: minha panela', 'BR').slice(0, 2)).toEqual(['warn', 'withoutHash']);
  expect(said('Thanks to @northpan for the free product', 'US').slice(0, 2)).toEqual(['fail', 'wrongTie']);
  expect(said('Thanks to @northpan for the free product', 'US', { ties: ['gift'] }).slice(0, 2)).toEqual([
    'warn',
    'accepted',
  ]);
  expect(said('#pub I love the pan and it is my favourite of all', 'CA').slice(0, 2)).toEqual([
    'warn',
    'otherLanguage',
  ]);
  expect(said('#ad my pan', 'SA').slice(0, 2)).toEqual(['fail', 'needsLocal']);
  expect(said('#إعلان my pan', 'AE').slice(0, 2)).toEqual(['warn', 'permitMissing']);
});

test('[DISC-6] what is seen at once: the first line of TikTok to a hundred characters, a hundred and twenty-five of Instagram, blank lines not counted', () => {
  const long = 'x'.repeat(99);
  expect(said(`${'y'.repeat(96)} #ad`, 'GB')[1]).toBe('clear');
  expect(said(`${long} #ad`, 'GB')[1]).toBe('afterMore');
  expect(said(`${long} #ad`, 'GB', { platform: 'instagram' })[1]).toBe('clear');
  expect(said('my pan\n#ad', 'GB')[1]).toBe('afterMore');
  expect(said('my pan\n#ad', 'GB', { platform: 'instagram' })[1]).toBe('clear');
  expect(said('\n\n#ad my pan', 'GB')[1]).toBe('clear');
  expect(said(`${'👩‍🍳'.repeat(90)} #ad`, 'GB')[1]).toBe('clear');
});

test('[DISC-7] several markets: the stricter is the verdict, each keeps its own rule, and a country without a pack is named and not judged', () => {
  const both = checkCaption({
    caption: '#ad my pan',
    markets: ['US', 'DE', 'NL', 'US'],
    platform: 'tiktok',
    ties: ['paid'],
  });

  expect(both.verdict).toBe('fail');
  expect(both.markets.map(({ market, verdict }) => [market, verdict])).toEqual([
    ['DE', 'fail'],
    ['US', 'pass'],
  ]);
  expect(both.markets[0]?.rule.rule).toContain('UWG');
  expect(both.unknown).toEqual(['NL']);
  expect(checkCaption({ caption: '#ad', markets: ['NL'], platform: 'tiktok', ties: [] }).verdict).toBeNull();
});

test('[DISC-8] the pieces that a screen marks are the caption, whatever stands in it', () => {
  for (const caption of ['#ad my pan', 'a\nb #ad', '👩‍🍳'.repeat(140), ` ${'z '.repeat(90)}Werbung`, '']) {
    const result = checkCaption({ caption, markets: ['US', 'DE'], platform: 'tiktok', ties: ['paid'] });
    const pieces = captionPieces(caption, result);

    expect(pieces.map((piece) => (piece.kind === 'fold' ? '' : piece.text)).join('')).toBe(caption);
    expect(pieces.filter(({ kind }) => kind === 'fold').length).toBe(
      caption.slice(result.seen.end).trim() ? 1 : 0,
    );
  }
});
