import { expect, test } from 'vitest';
import { zoneOf } from '@/lib/markets/zoneOf';

const zoneFrom = (bio: string, language: string | null = null) =>
  zoneOf({ bio, displayName: null, region: null, language, contacts: [] });

test('[ZONE-10] where a page says no language, a bio in letters of one language is a guess at its country', () => {
  const bio = '毎日ひとつ折る📄\nご依頼はhana＠origami.example';

  expect(zoneFrom(bio)).toMatchObject({
    id: 'Asia/Tokyo',
    market: 'JP',
    confidence: 'guess',
    cues: [{ rule: 'language', field: 'bio', text: 'ひとつ', start: 2, end: 5 }],
  });
  expect(zoneFrom('매일 요리하는 사람')?.id).toBe('Asia/Seoul');
  expect(zoneFrom('รีวิวของกินทุกวัน')?.id).toBe('Asia/Bangkok');
});

test('[ZONE-10] a few such words in another language, a language that the page says, and Han alone are no guess at one', () => {
  expect(zoneFrom('I draw every day and love アニメ')).toBeNull();
  expect(zoneFrom('毎日ひとつ折るよ', 'en')?.market ?? null).toBeNull();
  expect(zoneFrom('每天一道家常菜')).toBeNull();
  expect(zoneFrom('')).toBeNull();
});
