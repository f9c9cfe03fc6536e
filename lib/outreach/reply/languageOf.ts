import { languageOfWords } from '../drafts/suggestLanguage';

/** Scripts that one language of the trade is written in. Kana comes before Han: Japanese has both. */
const scripts: readonly { language: string; letters: RegExp; least: number }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, least: 3 },
  { language: 'ko', letters: /\p{Script=Hangul}/gu, least: 2 },
  { language: 'th', letters: /\p{Script=Thai}/gu, least: 3 },
  { language: 'zh', letters: /\p{Script=Han}/gu, least: 2 },
  { language: 'ar', letters: /\p{Script=Arabic}/gu, least: 4 },
  { language: 'he', letters: /\p{Script=Hebrew}/gu, least: 4 },
  { language: 'el', letters: /\p{Script=Greek}/gu, least: 4 },
  { language: 'vi', letters: /[\u1EA0-\u1EF9\u0110\u0111\u01A0\u01A1\u01AF\u01B0]/gu, least: 4 },
];

/** So many signs are enough to tell. */
const enough = 4000;

/** What the browser's own detector said: tags with their share in percent. */
export type Detected = {
  isReliable: boolean;
  languages: readonly { language: string; percentage: number }[];
};

/**
 * What a reply is written in, as a tag of BCP 47, or null. The script speaks first where one language has it; then the browser, where
 * it is sure; then the little words.
 */
export function languageOf(text: string, detected: Detected | null): string | null {
  const begin = text.slice(0, enough);
  return byScript(begin) ?? byBrowser(detected) ?? languageOfWords(begin);
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(({ letters: of, least }) => {
    const count = text.match(of)?.length ?? 0;
    return count >= least && count * 10 >= letters;
  });
  return found?.language ?? null;
}

function byBrowser(detected: Detected | null): string | null {
  const [first] = [...(detected?.languages ?? [])].sort((a, b) => b.percentage - a.percentage);
  if (!detected?.isReliable || !first || first.percentage < 60) return null;
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(first.language) && first.language !== 'und'
    ? first.language
    : null;
}
