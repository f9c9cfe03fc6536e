/** What may follow a word without a blank and leaves it that word: endings and particles of the languages that write on. */
const endings = {
  han: /^(?:投稿|動画|案件|企画)/u,
  hangul:
    /^(?:입니다|임|이에요|예요|이며|이고|포함|표시|받|을|를|은|는|이|의|로|으로|에|도|가|영상|게시물|콘텐츠)(?!\p{Script=Hangul}*(?:주|판|사|비|대행))/u,
};
/** What may stand before a Chinese word without a blank: "this video is", "contains". */
const beforeHan = /(?:[为是含有属係]|含有)$/u;

type Script = 'han' | 'katakana' | 'hangul' | 'thai' | 'spaced';

/**
 * Whether the words from `start` to `end` of a folded text stand for themselves and are no part of another word, in the habits of
 * their own script: `ad` is not in `adventure`, 광고 not in 광고주, 広告 not in 広告代理店.
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return (
    isFreeBefore(text.slice(0, start), scriptOf(text[start] ?? '')) &&
    isFreeAfter(text.slice(end), scriptOf(text[end - 1] ?? ''))
  );
}

function isFreeBefore(text: string, script: Script): boolean {
  if (script === 'thai') return true;
  if (/[#@]$/u.test(text)) return false;
  if (script === 'hangul') return !/\p{Script=Hangul}$/u.test(text);
  if (script === 'katakana') return !/[\p{Script=Katakana}ー\p{Script=Han}]$/u.test(text);
  if (script === 'han') return !/[\p{Script=Katakana}ー\p{Script=Han}]$/u.test(text) || beforeHan.test(text);
  return (
    !/(?:[\p{L}\p{N}\p{M}_/]|\p{L}[-'’.])$/u.test(text) ||
    /[\p{Script=Hiragana}\p{Script=Hangul}]$/u.test(text)
  );
}

function isFreeAfter(text: string, script: Script): boolean {
  if (script === 'thai') return true;
  if (script === 'hangul') return !/^\p{Script=Hangul}/u.test(text) || endings.hangul.test(text);
  if (endings.han.test(text)) return true;
  if (script === 'han' || script === 'katakana') return !/^[\p{Script=Katakana}ー\p{Script=Han}]/u.test(text);
  if (/^[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text)) return true;
  return !/^(?:[\p{L}\p{N}\p{M}_]|[-'’.]\p{L})/u.test(text);
}

function scriptOf(sign: string): Script {
  if (/\p{Script=Han}/u.test(sign)) return 'han';
  if (/[\p{Script=Katakana}\p{Script=Hiragana}ー]/u.test(sign)) return 'katakana';
  if (/\p{Script=Hangul}/u.test(sign)) return 'hangul';
  return /\p{Script=Thai}/u.test(sign) ? 'thai' : 'spaced';
}
