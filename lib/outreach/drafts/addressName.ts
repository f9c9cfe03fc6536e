import type { TextLanguage } from '@/lib/model/message';
import { plainLine } from './plainText';

/** Where a name ends and a description begins: `Ana Ribeiro | Slow food`. */
const ends =
  /[|\uFF5C\u2022/\uFF0F\\\u2014\uFF1A,\uFF0C\u3001()\uFF08\uFF09[\]\u3010\u3011\u300C\u300D\u300E\u300F\u300A\u300B<>~\uFF5E\u2726\u2728]|:|\s[-\u2013\u00B7\u30FB]\s|@/;
const pictures =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{So}|\u200D|\uFE0F|\u20E3/gu;
const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const titles = /^(dr|prof|mr|mrs|ms|mx|sir|chef|coach)\.?\s+(?=\S)/i;

/** Words that say that it is a shop, a show or a team that has an account, not a person with a name. */
const notAPerson =
  /^(the|team|official|daily)\b|\b(official|shop|store|studio|studios|kitchen|tv|media|magazine|club|team|brand|beauty|food|foods|recipes|reviews|deals|news|podcast|channel)\b/i;

/** In these languages a formal greeting takes the whole name: there is no telling which part is the family's, or it would sound too close. */
const wholeName = new Set<TextLanguage>(['ja', 'ko', 'de']);

/**
 * The name without what people write around it: no emoji, no description, no title. null where it is not a person's name, for no
 * name is better than a wrong one.
 */
export function fullNameOf(displayName: string | null): string | null {
  const [first = ''] = plainLine((displayName ?? '').normalize('NFKC').replace(pictures, ' ')).split(ends);
  const name = leadingScript(first.replace(titles, '').trim());
  if (!/\p{L}/u.test(name) || /[\d_]/.test(name) || notAPerson.test(name)) return null;
  return name;
}

/** What follows "Hi": the first name, or the whole name where the language or the script asks for it. */
export function addressName(displayName: string | null, language: TextLanguage): string | null {
  const name = fullNameOf(displayName);
  if (name === null || wholeName.has(language) || asian.test(name) || /[&+]/.test(name)) return name;
  return name.split(' ')[0] ?? null;
}

/** Of a name in two scripts the first: the second repeats it or describes. */
function leadingScript(name: string): string {
  const words = name.split(' ');
  const isAsian = asian.test(words[0] ?? '');
  const other = words.findIndex((word) => /\p{L}/u.test(word) && asian.test(word) !== isAsian);
  return (other < 0 ? words : words.slice(0, other)).join(' ');
}
