import type { TextLanguage } from '@/lib/model/message';

type Words = Readonly<Record<string, number>>;

const english = wordsOf(
  'twice 2 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1000000',
);
const spanish = wordsOf(
  'dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 trescientos 300 cuatrocientos 400 quinientos 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900 mil 1000 millones 1000000',
);
const french = wordsOf(
  'deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 quatre-vingt 80 quatre-vingts 80 cent 100 cents 100 mille 1000 millions 1000000',
);
const native = wordsOf('두 2 세 3 네 4 다섯 5 여섯 6 일곱 7 여덟 8 아홉 9 열 10 스무 20 서른 30');

export type SpokenNumber = { start: number; end: number; value: number; isCounting: boolean };

/** `alone`: words that by themselves count nothing ("mil gracias"). */
type Spelling = { words: Words; whole: RegExp; each: RegExp; alone: RegExp };

const spellings: Partial<Record<TextLanguage, () => Spelling>> = {
  en: () => spelling(english, '[\\s-]+(?:and\\s+)?', /^(hundred|thousand|million)$/i),
  es: () => spelling(spanish, '\\s+(?:y\\s+)?', /^(mil|cien|ciento|millones)$/i),
  fr: () => spelling(french, '[\\s-]+(?:et[\\s-]+)?', /^(neuf|mille|cents?|millions|vingts)$/i),
  de: () => spelling(germanWords(), '\\s+', /^$/),
};
const spoken = new Map<TextLanguage, Spelling | undefined>();

/** Each language's is made when a text in it first comes, not with every start. */
function spellingOf(language: TextLanguage): Spelling | undefined {
  if (!spoken.has(language)) spoken.set(language, spellings[language]?.());
  return spoken.get(language);
}

/**
 * Numbers said in words. `isCounting`: it counts something, also when no currency or percent follows. "One" is left out: in most of
 * these languages it is also the article.
 */
export function spokenNumbers(text: string, language: TextLanguage): SpokenNumber[] {
  if (language === 'zh' || language === 'ja') return hanNumbers(text);
  if (language === 'ko') return koreanNumbers(text);
  const spelled = spellingOf(language);
  if (!spelled) return [];
  return [...text.matchAll(spelled.whole)].map((match) => ({
    ...ends(match),
    value: added(match[0].match(spelled.each)?.map((word) => spelled.words[word.toLowerCase()] ?? 0) ?? []),
    isCounting: !spelled.alone.test(match[0]),
  }));
}

/** @param joins what may stand between the words of one number: "two hundred and fifty" */
function spelling(words: Words, joins: string, alone: RegExp): Spelling {
  const any = Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
  return {
    words,
    alone,
    whole: new RegExp(`(?<![\\p{L}\\d-])(?:${any})(?:${joins}(?:${any}))*(?![\\p{L}\\d])`, 'giu'),
    each: new RegExp(`(?<![\\p{L}])(?:${any})(?![\\p{L}])`, 'giu'),
  };
}

function added(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else current += value;
  }
  return total + current;
}

const hanDigits: Words = wordsOf('零 0 〇 0 一 1 二 2 两 2 兩 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9');
const hanTens: Words = wordsOf('十 10 百 100 千 1000');
const hanLarge: Words = wordsOf('万 10000 萬 10000 亿 100000000 億 100000000');

/** 一百五十 → 150, 二〇二六 → 2026, 两万五千 → 25000. */
export function hanNumber(text: string): number {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((sign) => hanDigits[sign]).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of text) {
    const ten = hanTens[sign];
    const large = hanLarge[sign];
    if (ten) {
      section += (digit || 1) * ten;
      digit = 0;
    } else if (large) {
      total += (section + digit || 1) * large;
      section = 0;
      digit = 0;
    } else digit = hanDigits[sign] ?? 0;
  }
  return total + section + digit;
}

const hanCounters =
  /^\s?(?:[条條个個支件天周位份篇款张張种種部段场場集家名倍套台期轮輪项項只口颗顆本枚回点點社人つ]|小时|小時|分钟|分鐘|時間|次(?!第)|年|秒|週間|[かヶヵカ]月)/;

function hanNumbers(text: string): SpokenNumber[] {
  return [
    ...text.matchAll(
      /(?<![第零〇一二两兩三四五六七八九十百千万萬亿億])[零〇一二两兩三四五六七八九十百千万萬亿億]+/g,
    ),
  ].map((match) => {
    const end = match.index + match[0].length;
    const value = hanNumber(match[0]);
    const isNumber =
      /[一二两兩三四五六七八九]|^[十百千]/.test(match[0]) && !/^(千万|万一|一一)$/.test(match[0]);
    return {
      start: match.index,
      end,
      value,
      isCounting: isNumber && value > 1 && hanCounters.test(text.slice(end)),
    };
  });
}

const sino: Words = wordsOf('일 1 이 2 삼 3 사 4 오 5 육 6 칠 7 팔 8 구 9');
const sinoTens: Words = wordsOf('십 10 백 100 천 1000');

function koreanNumbers(text: string): SpokenNumber[] {
  const counted = [
    ...text.matchAll(
      /(?<![\p{L}\d])(두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|서른)(?=\s?(?:개|편|번|명|가지|건|달|주|시간|곳|분|장|벌|차례))/gu,
    ),
  ].map((match) => ({ ...ends(match), value: native[match[0]] ?? 0, isCounting: true }));
  const said = [
    ...text.matchAll(
      /(?<![\p{L}\d])[일이삼사오육칠팔구십백천만]+(?=\s?(?:퍼센트|프로|원|달러|유로|엔|위안))/gu,
    ),
  ].map((match) => ({ ...ends(match), value: sinoNumber(match[0]), isCounting: false }));
  return [...counted, ...said];
}

const ends = (match: RegExpMatchArray) => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

function sinoNumber(text: string): number {
  const [large, rest] = text.includes('만') ? text.split('만') : [undefined, text];
  return (large === undefined ? 0 : (sinoSection(large) || 1) * 10_000) + sinoSection(rest ?? '');
}

function sinoSection(text: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const ten = sinoTens[sign];
    if (ten) {
      total += (digit || 1) * ten;
      digit = 0;
    } else digit = sino[sign] ?? 0;
  }
  return total + digit;
}

/** German writes a number below a million as one word: fünfundzwanzig, zweihundertfünfzig. */
function germanWords(): Words {
  const below20 =
    ' ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    );
  const tens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  const words: Record<string, number> = {};
  for (let value = 2; value < 100; value++) {
    const ten = tens[Math.floor(value / 10)];
    const one = below20[value % 10];
    words[value < 20 ? (below20[value] ?? '') : one ? `${one}und${ten}` : (ten ?? '')] = value;
  }
  const small = Object.entries(words);
  for (const [factor, scale] of [
    [100, 'hundert'],
    [1000, 'tausend'],
  ] as const)
    for (let count = 1; count < 10; count++) {
      const head = `${below20[count]}${scale}`;
      words[head] = count * factor;
      if (factor === 100) for (const [word, value] of small) words[head + word] = count * factor + value;
    }
  return words;
}

function wordsOf(pairs: string): Words {
  const items = pairs.split(' ');
  return Object.fromEntries(
    items.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(items[i + 1])] as const] : [])),
  );
}
