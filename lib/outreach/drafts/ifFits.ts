import type { TextLanguage } from '@/lib/model/message';

/** Recorded words, unless their script says that they are in another language than the text. */
export function ifFits(text: string | undefined, language: TextLanguage): string | null {
  const script = scriptLanguage(text ?? '');
  return text && (script === null || script === language) ? text : null;
}

function scriptLanguage(text: string): TextLanguage | null {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh' : null;
}
