import { expect, test } from 'vitest';
import { differencesBetween, type Side } from './statedAlike';

type Lie = readonly [what: string, text: Side, translation: Side];

const lies: readonly Lie[] = [
  ['a digit changed', ['zh', '制作费 ¥1,299'], ['en', 'a fee of ¥1,399']],
  ['two digits swapped', ['zh', '制作费 450美元'], ['en', 'a fee of $540']],
  ['a digit dropped', ['zh', '制作费 450美元'], ['es', 'una tarifa de 45 $']],
  ['a zero added', ['zh', '制作费 450美元'], ['de', 'ein Honorar von 4.500 $']],
  ['decimal moved', ['zh', '佣金12.5%'], ['en', 'a commission of 1.25%']],
  ['decimal lost', ['zh', '佣金12.5%'], ['de', '125 % Provision']],
  ['grouping read as a decimal', ['zh', '制作费 $1,299'], ['en', 'a fee of $1.299']],
  ['dollars to euros', ['zh', '450美元'], ['fr', '450 €']],
  ['yuan to yen', ['zh', '1299元'], ['ja', '1,299円']],
  ['won to yen', ['ko', '30,000원'], ['ja', '30,000円']],
  ['currency dropped', ['zh', '制作费450美元'], ['en', 'the fee is 450']],
  ['ten thousand read as thousand', ['zh', '3万日元'], ['en', '3,000 yen']],
  ['percent changed', ['zh', '佣金15%'], ['ja', '販売手数料25%']],
  ['percent changed in words', ['zh', '佣金百分之十五'], ['en', 'fifty percent commission']],
  ['percent sign dropped', ['zh', '佣金15%'], ['en', 'a commission of 15']],
  ['percent to money', ['zh', '佣金15%'], ['en', 'a commission of $15']],
  ['discount read as what is left', ['zh', '粉丝八折'], ['en', '80% off for your followers']],
  ['tenths read as percent', ['ja', '売上の3割'], ['en', '3% of sales']],
  ['day changed', ['zh', '12月20日前发布'], ['en', 'post by December 25']],
  ['month changed', ['zh', '12月20日前发布'], ['de', 'bis zum 20. November']],
  ['year changed', ['zh', '2026年12月20日'], ['fr', '20 décembre 2027']],
  ['day and month swapped, American', ['zh', '10月9日前发布'], ['en', 'post by 9/10']],
  ['day and month swapped, Spanish', ['zh', '10月9日前发布'], ['es', 'antes del 10/9']],
  ['day and month swapped, German', ['zh', '10月9日前发布'], ['de', 'bis zum 10.9.']],
  ['date dropped', ['zh', '12月20日前发布一条视频'], ['en', 'post a video soon']],
  ['end of a range changed', ['zh', '12月9–11日'], ['en', 'Dec 9–21']],
  ['weekday changed', ['zh', '周五前回复'], ['en', 'answer before Thursday']],
  ['afternoon to morning', ['zh', '下午6点直播'], ['en', 'live at 6 am']],
  ['half an hour lost', ['zh', '18:30 开始'], ['de', 'Beginn um 18 Uhr']],
  ['product swapped', ['zh', '送你 24 cm 铸铁锅'], ['en', 'we send you the 28 cm skillet']],
  ['product dropped', ['zh', '送你 24 cm 铸铁锅'], ['ja', '鍋を無償でお送りします']],
  ['handle changed', ['zh', '联系 @northpan'], ['en', 'contact @north_pan']],
  ['hashtag changed', ['zh', '加上 #广告'], ['en', 'add #sponsored']],
  [
    'link altered',
    ['zh', '见 https://northpan.example/creators'],
    ['en', 'see https://northpan.example/creator'],
  ],
  [
    'link given a parameter',
    ['zh', '见 https://northpan.example/a'],
    ['en', 'see https://northpan.example/a?ref=1'],
  ],
  ['address changed', ['zh', '写信到 ana@northpan.example'], ['en', 'write to anna@northpan.example']],
  ['promise added', ['zh', '我们提供一口锅'], ['en', 'We send a pan and pay $200']],
  ['views promised', ['zh', '我们会推广你的视频'], ['en', 'We promise your video 100,000 views']],
  [
    'bonus in words added',
    ['zh', '我们付佣金15%'],
    ['es', 'Pagamos una comisión del 15 % y doscientos euros'],
  ],
  ['number of videos changed', ['zh', '发布一条视频'], ['en', 'publish three videos']],
  ['number in words changed', ['zh', '两条视频'], ['ko', '영상 세 편']],
  ['unit changed', ['zh', '授权30天'], ['en', 'usage rights for 30 months']],
  ['weeks to days', ['zh', '2周内寄出'], ['de', 'Versand in 2 Tagen']],
  ['size in another unit', ['zh', '锅 24 厘米'], ['en', 'a pan of 24 inches']],
  ['minimum to maximum', ['zh', '至少3条视频'], ['en', 'up to 3 videos']],
  ['negation doubled', ['zh', '不少于3条视频'], ['en', 'not no fewer than 3 videos']],
  ['negation dropped', ['zh', '不超过15%'], ['en', 'more than 15%']],
  ['negation added', ['zh', '佣金是15%'], ['en', 'the commission is not 15%']],
  ['denial denied', ['en', 'the fee is not $450'], ['de', 'das Honorar ist nicht nicht 450 $']],
  ['limit turned round in Japanese', ['zh', '最多5条'], ['ja', '5本以上']],
  ['said once instead of twice', ['zh', '先付 $450，发布后再付 $450'], ['en', 'We pay $450']],
  ['code changed', ['zh', '型号 NP-24'], ['en', 'model NP-28']],
  [
    'percent of one thing given to the other',
    ['zh', '佣金15%，粉丝减10%'],
    ['en', 'a commission of 15% and 15% off for followers'],
  ],
  ['a bound of "one to two" dropped', ['zh', '1–2条视频'], ['en', '2 videos']],
  ['the top of "one to two" dropped', ['zh', '1–2条视频'], ['fr', 'une vidéo']],
  ['a limit dropped', ['zh', '佣金最高15%'], ['en', 'a commission of 15%']],
  ['a minimum dropped', ['zh', '至少 $300'], ['de', '300 $']],
  ['hours of another zone', ['zh', '18:30（UTC+8）'], ['en', '18:30 (UTC-8)']],
  ['by a day made from it', ['zh', '12月20日前发布'], ['en', 'post from December 20']],
  ['not before made before', ['zh', '不早于12月20日'], ['de', 'vor dem 20. Dezember']],
  [
    'a range over the new year in the wrong year',
    ['zh', '2026年12月30日至2027年1月2日'],
    ['en', '30 December 2025 to 2 January 2026'],
  ],
  ['a range of dates lost altogether', ['zh', '12月9日至11日拍摄'], ['ja', '撮影をお願いします']],
  ['full-width digits changed', ['zh', '佣金１５％'], ['en', 'commission 16%']],
];

test.each(lies)('[LOCK-2] is told: %s', (_, text, translation) => {
  expect(differencesBetween(text, translation)).not.toEqual([]);
  expect(differencesBetween(translation, text)).not.toEqual([]);
});

test('[LOCK-2] tells more than forty ways to lie apart', () => {
  expect(lies.length).toBeGreaterThanOrEqual(40);
});
