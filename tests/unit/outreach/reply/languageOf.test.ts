import { expect, test } from 'vitest';
import { languageOf } from '@/lib/outreach/reply/languageOf';

const sure = (language: string) => ({ isReliable: true, languages: [{ language, percentage: 92 }] });

test.each([
  ['ご連絡ありがとうございます。検討します。', 'ja'],
  ['감사합니다! 조건이 궁금해요', 'ko'],
  ['可以的，报价发我看看', 'zh'],
  ['ขอบคุณค่ะ สนใจมาก', 'th'],
  ['مرحبا، شكرا على الرسالة', 'ar'],
  ['Cảm ơn bạn, mình rất thích sản phẩm này', 'vi'],
])('[THREAD-4] the script alone tells: %s', (text, language) => {
  expect(languageOf(text, null)).toBe(language);
  expect(languageOf(text, sure('en'))).toBe(language);
});

test('[THREAD-4] in Latin letters the browser decides where it is sure, else the little words, else nobody', () => {
  expect(languageOf('Obrigada pelo contato', sure('pt'))).toBe('pt');
  expect(languageOf('Das ist mein Preis und ich bin dabei', null)).toBe('de');
  expect(languageOf('The price is for you and me', { isReliable: false, languages: [] })).toBe('en');
  expect(
    languageOf('ok', { isReliable: false, languages: [{ language: 'fi', percentage: 100 }] }),
  ).toBeNull();
  expect(languageOf('450', null)).toBeNull();
  expect(languageOf('hello', sure('und'))).toBeNull();
});

test('[THREAD-4] a product name in other letters does not make the language', () => {
  expect(languageOf(`Thanks for the ${'very '.repeat(20)}nice 土鍋 and for your mail`, null)).toBe('en');
});
