import { expect, test } from 'vitest';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import { differencesBetween } from './statedAlike';

/** One letter in seven languages, as a person would write it: each says the same. */
const letter: Record<TextLanguage, string> = {
  zh: '我们付 $100–150，另加 15% 佣金。请在 12月9日至11日拍摄三条视频，12月20日前发布，授权30天。直播 18:30 开始，周五前回复 @northpan。送你 24 cm 铸铁锅，见 https://northpan.example/a ，优惠码 ANA15，样品价值 1299元。',
  en: 'We pay $100–150 plus a commission of 15%. Please film three videos on Dec 9–11, post them by December 20, with usage rights for 30 days. The live starts at 6:30 pm; please answer @northpan before Friday. We send you the 24 cm skillet, see https://northpan.example/a, code ANA15, a sample worth 1299 yuan.',
  ja: '制作費は$100〜150、販売手数料は15%です。12月9日から11日に動画を3本撮影し、12月20日までに投稿してください。使用許諾は30日間です。ライブは18時30分開始、金曜までに @northpan へご返信ください。24 cm スキレットをお送りします。https://northpan.example/a 、コードは ANA15、サンプルは1,299元相当です。',
  ko: '제작비는 $100~150, 판매 수수료는 15%입니다. 12월 9일부터 11일까지 영상 세 편을 촬영하고 12월 20일까지 게시해 주세요. 사용 권한은 30일입니다. 라이브는 오후 6시 30분에 시작하며 금요일까지 @northpan 으로 답해 주세요. 24 cm skillet 을 보내 드립니다. https://northpan.example/a 코드 ANA15, 샘플 가격 1,299위안.',
  es: 'Pagamos entre 100 $ y 150 $ y una comisión del 15 %. Grabe tres vídeos del 9 al 11 de diciembre y publíquelos antes del 20 de diciembre, con derechos de uso durante 30 días. El directo empieza a las 18:30; responda a @northpan antes del viernes. Le enviamos la Sartén 24, véase https://northpan.example/a, código ANA15, muestra valorada en 1.299 yuanes.',
  fr: 'Nous payons de 100 à 150 $ et une commission de 15 %. Merci de filmer trois vidéos du 9 au 11 décembre, de les publier avant le 20 décembre, avec des droits d’utilisation de 30 jours. Le direct commence à 18 h 30 ; répondez à @northpan avant vendredi. Nous envoyons le Northpan 24, voir https://northpan.example/a, code ANA15, échantillon d’une valeur de 1 299 yuans.',
  de: 'Wir zahlen 100–150 $ und 15 % Provision. Bitte drehen Sie vom 9. bis 11. Dezember drei Videos, veröffentlichen Sie sie bis zum 20. Dezember, mit Nutzungsrechten für 30 Tage. Der Livestream beginnt um 18:30 Uhr; antworten Sie @northpan vor Freitag. Wir senden den Northpan 24, siehe https://northpan.example/a, Code ANA15, Muster im Wert von 1.299 Yuan.',
};

/** What a translator made of it: in each language the words that stand there, and what it put in their place. */
type Lie = Record<TextLanguage, readonly [is: string, becomes: string]>;

const lies: Record<string, Lie> = {
  'the upper end of a range of money dropped': {
    zh: ['$100–150', '$100'],
    en: ['$100–150', '$100'],
    ja: ['$100〜150', '$100'],
    ko: ['$100~150', '$100'],
    es: ['entre 100 $ y 150 $', '100 $'],
    fr: ['de 100 à 150 $', '100 $'],
    de: ['100–150 $', '100 $'],
  },
  'the lower end of a range of money dropped': {
    zh: ['$100–150', '$150'],
    en: ['$100–150', '$150'],
    ja: ['$100〜150', '$150'],
    ko: ['$100~150', '$150'],
    es: ['entre 100 $ y 150 $', '150 $'],
    fr: ['de 100 à 150 $', '150 $'],
    de: ['100–150 $', '150 $'],
  },
  'a range of money in another currency': {
    zh: ['$100–150', '€100–150'],
    en: ['$100–150', '€100–150'],
    ja: ['$100〜150', '€100〜150'],
    ko: ['$100~150', '€100~150'],
    es: ['entre 100 $ y 150 $', 'entre 100 € y 150 €'],
    fr: ['de 100 à 150 $', 'de 100 à 150 €'],
    de: ['100–150 $', '100–150 €'],
  },
  'a share changed': {
    zh: ['15%', '12%'],
    en: ['15%', '50%'],
    ja: ['15%', '5%'],
    ko: ['15%', '25%'],
    es: ['15 %', '1,5 %'],
    fr: ['15 %', '1,5 %'],
    de: ['15 %', '1,5 %'],
  },
  'a range of dates cut to its first day': {
    zh: ['12月9日至11日', '12月9日'],
    en: ['Dec 9–11', 'Dec 9'],
    ja: ['12月9日から11日に', '12月9日に'],
    ko: ['12월 9일부터 11일까지', '12월 9일에'],
    es: ['del 9 al 11 de diciembre', 'el 9 de diciembre'],
    fr: ['du 9 au 11 décembre', 'le 9 décembre'],
    de: ['vom 9. bis 11. Dezember', 'am 9. Dezember'],
  },
  'a range of dates that ends later': {
    zh: ['12月9日至11日', '12月9日至21日'],
    en: ['Dec 9–11', 'Dec 9–21'],
    ja: ['12月9日から11日に', '12月9日から21日に'],
    ko: ['9일부터 11일까지', '9일부터 21일까지'],
    es: ['del 9 al 11 de', 'del 9 al 21 de'],
    fr: ['du 9 au 11 décembre', 'du 9 au 21 décembre'],
    de: ['vom 9. bis 11. Dezember', 'vom 9. bis 21. Dezember'],
  },
  'a range of dates made two days': {
    zh: ['12月9日至11日', '12月9日和11日'],
    en: ['Dec 9–11', 'Dec 9 and 11'],
    ja: ['12月9日から11日に', '12月9日と11日に'],
    ko: ['9일부터 11일까지', '9일과 11일에'],
    es: ['del 9 al 11 de diciembre', 'el 9 y el 11 de diciembre'],
    fr: ['du 9 au 11 décembre', 'le 9 et le 11 décembre'],
    de: ['vom 9. bis 11. Dezember', 'am 9. und 11. Dezember'],
  },
  'a range of dates in another month': {
    zh: ['12月9日至11日', '11月9日至11日'],
    en: ['Dec 9–11', 'Nov 9–11'],
    ja: ['12月9日から11日に', '11月9日から11日に'],
    ko: ['12월 9일부터 11일까지', '10월 9일부터 11일까지'],
    es: ['del 9 al 11 de diciembre', 'del 9 al 11 de noviembre'],
    fr: ['du 9 au 11 décembre', 'du 9 au 11 septembre'],
    de: ['vom 9. bis 11. Dezember', 'vom 9. bis 11. November'],
  },
  'by a day made after it': {
    zh: ['12月20日前', '12月20日后'],
    en: ['by December 20', 'after December 20'],
    ja: ['12月20日までに', '12月20日以降に'],
    ko: ['12월 20일까지', '12월 20일 이후에'],
    es: ['antes del 20', 'después del 20'],
    fr: ['avant le 20', 'après le 20'],
    de: ['bis zum 20.', 'nach dem 20.'],
  },
  'the day changed': {
    zh: ['12月20日', '12月22日'],
    en: ['December 20', 'December 2'],
    ja: ['12月20日', '12月2日'],
    ko: ['12월 20일', '12월 21일'],
    es: ['20 de diciembre', '28 de diciembre'],
    fr: ['20 décembre', '2 décembre'],
    de: ['20. Dezember', '30. Dezember'],
  },
  'the number of videos changed': {
    zh: ['三条', '两条'],
    en: ['three videos', 'five videos'],
    ja: ['3本', '13本'],
    ko: ['세 편', '네 편'],
    es: ['tres vídeos', 'trece vídeos'],
    fr: ['trois vidéos', 'treize vidéos'],
    de: ['drei Videos', 'dreizehn Videos'],
  },
  'days made months': {
    zh: ['30天', '30个月'],
    en: ['30 days', '30 months'],
    ja: ['30日間', '30か月間'],
    ko: ['30일입니다', '30개월입니다'],
    es: ['30 días', '30 meses'],
    fr: ['30 jours', '30 mois'],
    de: ['30 Tage', '30 Monate'],
  },
  'the hour changed': {
    zh: ['18:30', '8:30'],
    en: ['6:30 pm', '6:30 am'],
    ja: ['18時30分', '16時30分'],
    ko: ['오후 6시 30분', '오전 6시 30분'],
    es: ['18:30', '18:00'],
    fr: ['18 h 30', '8 h 30'],
    de: ['18:30', '13:30'],
  },
  'the weekday changed': {
    zh: ['周五', '周四'],
    en: ['Friday', 'Thursday'],
    ja: ['金曜', '木曜'],
    ko: ['금요일', '목요일'],
    es: ['viernes', 'jueves'],
    fr: ['vendredi', 'jeudi'],
    de: ['Freitag', 'Montag'],
  },
  'the product changed': {
    zh: ['24 cm 铸铁锅', '28 cm 铸铁锅'],
    en: ['24 cm skillet', '28 cm skillet'],
    ja: ['24 cm スキレット', '28 cm スキレット'],
    ko: ['24 cm skillet', '28 cm skillet'],
    es: ['Sartén 24', 'Northpan 28'],
    fr: ['Northpan 24', 'Northpan 28'],
    de: ['Northpan 24', 'Northpan 28'],
  },
  'the handle, the link or the code changed': {
    zh: ['@northpan', '@north_pan'],
    en: ['https://northpan.example/a', 'https://northpan.example/b'],
    ja: ['ANA15', 'ANA50'],
    ko: ['@northpan', '@northpam'],
    es: ['https://northpan.example/a', 'https://northpan.example'],
    fr: ['ANA15', 'ANNA15'],
    de: ['https://northpan.example/a', 'https://northpan.example.shop/a'],
  },
  'yuan made yen': {
    zh: ['1299元', '1299日元'],
    en: ['1299 yuan', '1299 yen'],
    ja: ['1,299元', '1,299円'],
    ko: ['1,299위안', '1,299엔'],
    es: ['1.299 yuanes', '1.299 yenes'],
    fr: ['1 299 yuans', '1 299 yens'],
    de: ['1.299 Yuan', '1.299 Yen'],
  },
  'the thousands read as a decimal': {
    zh: ['1299元', '1.299元'],
    en: ['1299 yuan', '1.299 yuan'],
    ja: ['1,299元', '1.299元'],
    ko: ['1,299위안', '1.299위안'],
    es: ['1.299 yuanes', '1,30 yuanes'],
    fr: ['1 299 yuans', '1,3 yuan'],
    de: ['1.299 Yuan', '1,30 Yuan'],
  },
  'a limit added that turns the offer round': {
    zh: ['三条视频', '至少三条视频，最多5条'],
    en: ['three videos', 'three videos and two photos'],
    ja: ['30日間です', '30日間です。更新料は$50です'],
    ko: ['30일입니다', '30일이며 2회 연장됩니다'],
    es: ['ANA15', 'ANA15 y 20 % de descuento'],
    fr: ['ANA15', 'ANA15 et 200 € de bonus'],
    de: ['Code ANA15', 'Code ANA15, plus 50 Euro'],
  },
};

const pairs = textLanguages.flatMap((from) =>
  textLanguages.filter((to) => to !== from).map((to) => [from, to] as const),
);
const told = Object.entries(lies).flatMap(([what, lie]) =>
  textLanguages.map((to) => ({ what, to, is: lie[to][0], becomes: lie[to][1] })),
);

test.each(pairs)('[LOCK-1] one letter in %s and %s says the same', (from, to) => {
  expect(differencesBetween([from, letter[from]], [to, letter[to]])).toEqual([]);
});

test.each(told)('[LOCK-2] $what, in $to: "$is" made "$becomes"', ({ to, is, becomes }) => {
  const lied = letter[to].replace(is, becomes);

  expect(lied).not.toBe(letter[to]);
  for (const from of textLanguages)
    if (from !== to)
      expect({ from, told: differencesBetween([from, letter[from]], [to, lied]) }).not.toEqual({
        from,
        told: [],
      });
});

test('[LOCK-2] at least forty lies in every language pair’s reach: the table itself', () => {
  expect(told.length).toBeGreaterThanOrEqual(120);
  expect(new Set(told.map(({ to }) => to)).size).toBe(textLanguages.length);
});
