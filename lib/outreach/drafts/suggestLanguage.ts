import { type TextLanguage, textLanguages } from '@/lib/model/message';

export type LanguageEvidence = {
  creator: { languages: readonly string[] | null; country: string | null };
  profile: { language: string | null; bio: string | null; region: string | null } | null;
  /** The market of the deal, where one is set. */
  market: string | null;
};

/** Why this language: what says it. `notShipped`: theirs is known but no text is written in it; `unknown`: nothing says anything. */
export type LanguageReason =
  | 'creatorLanguages'
  | 'bio'
  | 'profileLanguage'
  | 'market'
  | 'notShipped'
  | 'unknown';
export type SuggestedLanguage = { language: TextLanguage; reason: LanguageReason };

/** The language to write to a creator in, and the reason; English where nothing fits. What a person recorded comes first. */
export function suggestLanguage({ creator, profile, market }: LanguageEvidence): SuggestedLanguage {
  const bio = profile?.bio ?? '';
  const known = creator.languages?.find(shipped);
  if (known) return { language: shipped(known) as TextLanguage, reason: 'creatorLanguages' };
  if (creator.languages?.length) return { language: 'en', reason: 'notShipped' };

  const script = languageOfScript(bio);
  if (script) return { language: script, reason: 'bio' };
  if (profile?.language) {
    const language = shipped(profile.language);
    return language ? { language, reason: 'profileLanguage' } : { language: 'en', reason: 'notShipped' };
  }
  const worded = languageOfWords(bio);
  if (worded) return { language: worded, reason: 'bio' };
  return byMarket(market ?? creator.country ?? profile?.region ?? null);
}

/** What a text is written in, by its script or its little words; null where neither says it. */
export function languageOfText(text: string): TextLanguage | null {
  return languageOfScript(text) ?? languageOfWords(text);
}

/** `pt-BR` → nothing, `zh-Hant` → zh. */
function shipped(tag: string): TextLanguage | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  return textLanguages.find((one) => one === primary);
}

/** Kana is Japanese, Hangul is Korean; Han alone is Chinese only where there is enough of it to be a sentence. */
function languageOfScript(text: string): TextLanguage | null {
  if (countOf(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, text) >= 3) return 'ja';
  if (countOf(/\p{Script=Hangul}/gu, text) >= 3) return 'ko';
  return countOf(/\p{Script=Han}/gu, text) >= 6 ? 'zh' : null;
}

/** Little words that one of these languages has and the others lack. */
const littleWords: Partial<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set("the and of my with for your you i'm is by at from".split(' ')),
  es: new Set('y el los las mi del una soy con más aquí desde vida'.split(' ')),
  fr: new Set('et le les je mes des du avec pour une chez vie moi'.split(' ')),
  de: new Set('und der die das ich mit für mein meine bei aus ist zum'.split(' ')),
};

/** At least two little words, and twice as many as of any other language: a bio is short, and a wrong guess costs a letter. */
export function languageOfWords(text: string): TextLanguage | null {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const counts = Object.entries(littleWords)
    .map(([language, little]) => ({
      language: language as TextLanguage,
      count: words.filter((word) => little.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= 2 && first.count >= 2 * second.count ? first.language : null;
}

/** The language most creators of a country publish in, as far as a text is shipped in it. */
const languageOfMarket: Partial<Record<string, TextLanguage>> = {
  ...countries('en', 'US GB IE AU NZ CA ZA SG NG KE'),
  ...countries('ja', 'JP'),
  ...countries('ko', 'KR'),
  ...countries('zh', 'CN TW HK MO'),
  ...countries('es', 'ES MX AR CO CL PE EC VE UY PY BO CR GT HN NI PA SV DO CU PR'),
  ...countries('fr', 'FR MC SN CI'),
  ...countries('de', 'DE AT LI'),
};

function byMarket(country: string | null): SuggestedLanguage {
  if (!country) return { language: 'en', reason: 'unknown' };
  const language = languageOfMarket[country.toUpperCase()];
  return language ? { language, reason: 'market' } : { language: 'en', reason: 'notShipped' };
}

function countries(language: TextLanguage, codes: string): Record<string, TextLanguage> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, language]));
}

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;
