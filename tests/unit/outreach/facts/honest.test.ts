import { expect, test } from 'vitest';
import { differencesBetween, type Side } from './statedAlike';

/** The same said in another language, as people and machines write it. */
const honest: readonly (readonly [Side, Side])[] = [
  [
    ['zh', '制作费 ¥1,299，一次付清'],
    ['en', 'a production fee of 1299 yuan, paid at once'],
  ],
  [
    ['zh', '费用1299元'],
    ['ja', '制作費は1,299元です'],
  ],
  [
    ['zh', '费用 ¥45,000'],
    ['ja', '制作費 45,000円'],
  ],
  [
    ['zh', '十月九日前发布'],
    ['en', 'Post it by 9 Oct'],
  ],
  [
    ['zh', '10月9日前发布'],
    ['en', 'Post it by 10/9'],
  ],
  [
    ['zh', '10月9日前发布'],
    ['es', 'Publícalo antes del 9/10'],
  ],
  [
    ['zh', '10月9日前发布'],
    ['de', 'Bitte bis zum 9.10. veröffentlichen'],
  ],
  [
    ['zh', '2026年10月9日'],
    ['de', '9. Oktober 2026'],
  ],
  [
    ['zh', '2026年10月9日'],
    ['fr', '9 octobre 2026'],
  ],
  [
    ['en', 'by October 1'],
    ['fr', 'avant le 1er octobre'],
  ],
  [
    ['zh', '佣金百分之十五'],
    ['de', '15 Prozent Provision'],
  ],
  [
    ['zh', '佣金15%'],
    ['en', 'a commission of fifteen percent'],
  ],
  [
    ['zh', '佣金一成五'],
    ['es', 'una comisión del 15 %'],
  ],
  [
    ['zh', '粉丝专享八折'],
    ['en', '20% off for your followers'],
  ],
  [
    ['zh', '八五折'],
    ['fr', '15 % de réduction'],
  ],
  [
    ['ja', '売上の3割をお支払いします'],
    ['en', 'we pay 30% of sales'],
  ],
  [
    ['zh', '12.5% 的佣金'],
    ['de', '12,5 % Provision'],
  ],
  [
    ['en', 'We pay $1,299.50'],
    ['de', 'Wir zahlen 1.299,50 $'],
  ],
  [
    ['en', 'We pay $1,299'],
    ['fr', 'Nous payons 1 299 $'],
  ],
  [
    ['en', 'We pay $1,299'],
    ['es', 'Pagamos 1.299 dólares'],
  ],
  [
    ['en', 'a fee of €450'],
    ['de', 'ein Honorar von 450 Euro'],
  ],
  [
    ['zh', '450美元'],
    ['ko', '450달러를 드립니다'],
  ],
  [
    ['zh', '3万日元'],
    ['ja', '30,000円'],
  ],
  [
    ['zh', '3万日元'],
    ['ko', '3만 엔'],
  ],
  [
    ['zh', '1.5万粉丝'],
    ['en', '15k followers'],
  ],
  [
    ['zh', '10万次播放'],
    ['es', '100.000 reproducciones'],
  ],
  [
    ['zh', '三条视频'],
    ['en', 'three videos'],
  ],
  [
    ['zh', '一条视频'],
    ['es', 'un vídeo'],
  ],
  [
    ['zh', '1条视频'],
    ['fr', 'une vidéo'],
  ],
  [
    ['zh', '两条视频'],
    ['ko', '영상 두 편'],
  ],
  [
    ['zh', '两条视频'],
    ['de', 'zwei Videos'],
  ],
  [
    ['zh', '14天内'],
    ['fr', 'sous 14 jours'],
  ],
  [
    ['zh', '授权30天'],
    ['ja', '使用許諾は30日間です'],
  ],
  [
    ['zh', '授权3个月'],
    ['ko', '사용 권한은 3개월입니다'],
  ],
  [
    ['zh', '授权三个月'],
    ['de', 'Nutzungsrechte für drei Monate'],
  ],
  [
    ['zh', '送你一口 24 cm 铸铁锅'],
    ['en', 'We send you a 24 cm skillet'],
  ],
  [
    ['zh', '送你一口 24 cm 铸铁锅'],
    ['ja', '24 cm スキレットを無償でお送りします'],
  ],
  [
    ['en', 'Write to @northpan or visit https://northpan.example/creators.'],
    ['zh', '联系 @northpan，或打开 https://northpan.example/creators。'],
  ],
  [
    ['en', 'Mail ana@northpan.example'],
    ['ja', 'ana@northpan.example までご連絡ください'],
  ],
  [
    ['zh', '周五前回复'],
    ['en', 'Please answer before Friday'],
  ],
  [
    ['zh', '周五下午6点'],
    ['en', 'Friday, 6 pm'],
  ],
  [
    ['zh', '下午6点'],
    ['de', 'um 18 Uhr'],
  ],
  [
    ['zh', '18:30 开始'],
    ['en', 'starts at 6:30 pm'],
  ],
  [
    ['zh', '12月9–11日可以拍'],
    ['en', 'can shoot Dec 9–11'],
  ],
  [
    ['zh', '12月9日至11日'],
    ['de', 'vom 9. bis 11. Dezember'],
  ],
  [
    ['zh', '12月9日至11日'],
    ['fr', 'du 9 au 11 décembre'],
  ],
  [
    ['zh', '12月9日至11日'],
    ['en', 'from December 9 to December 11'],
  ],
  [
    ['zh', '12月9日到12月11日之间'],
    ['en', 'between 9 and 11 December'],
  ],
  [
    ['zh', '12月9日至11日'],
    ['de', '9.–11. Dezember'],
  ],
  [
    ['zh', '12月9日至11日'],
    ['de', '9.–11.12.'],
  ],
  [
    ['zh', '12月9日至11日'],
    ['es', 'entre el 9 y el 11 de diciembre'],
  ],
  [
    ['ja', '12月9日〜11日'],
    ['ko', '12월 9일~11일'],
  ],
  [
    ['zh', '12月9日和11日'],
    ['en', 'on December 9 and 11'],
  ],
  [
    ['zh', '2026年12月30日至2027年1月2日'],
    ['en', 'Dec 30, 2026 – Jan 2, 2027'],
  ],
  [
    ['zh', '2026年12月30日至1月2日'],
    ['fr', 'du 30 décembre 2026 au 2 janvier 2027'],
  ],
  [
    ['zh', '2026-12-09 至 2026-12-11'],
    ['en', '9–11 December 2026'],
  ],
  [
    ['zh', '不早于12月20日'],
    ['en', 'not before December 20'],
  ],
  [
    ['zh', '12月20日起'],
    ['es', 'a partir del 20 de diciembre'],
  ],
  [
    ['zh', '最迟12月20日'],
    ['fr', 'au plus tard le 20 décembre'],
  ],
  [
    ['zh', '两次修改'],
    ['en', 'revised twice'],
  ],
  [
    ['zh', '1–2条视频'],
    ['en', '1-2 videos'],
  ],
  [
    ['zh', '一到两条视频'],
    ['en', 'one to two videos'],
  ],
  [
    ['zh', '联系@northpan吧'],
    ['en', 'contact @northpan'],
  ],
  [
    ['zh', '18:30（UTC+8）'],
    ['en', '6:30 pm (UTC+8)'],
  ],
  [
    ['zh', '报价 $300–450'],
    ['en', 'between $300 and $450'],
  ],
  [
    ['zh', '至少3条视频'],
    ['en', 'at least 3 videos'],
  ],
  [
    ['zh', '不少于3条视频'],
    ['en', 'no fewer than 3 videos'],
  ],
  [
    ['zh', '最高15%'],
    ['ja', '最大15%'],
  ],
  [
    ['zh', '不超过15%'],
    ['ko', '15% 이하'],
  ],
  [
    ['zh', '十一月'],
    ['en', 'in November'],
  ],
  [
    ['ja', '11月18日の動画を拝見しました'],
    ['zh', '看了你11月18日的视频'],
  ],
  [
    ['zh', '我们一起做一次万圣节活动，千万别错过'],
    ['en', 'Let us do a Halloween campaign together; do not miss it'],
  ],
  [
    ['en', 'May I ask for your rate? You may march ahead.'],
    ['de', 'Darf ich nach Ihrem Preis fragen? Nur zu.'],
  ],
  [
    ['zh', '全天 24 小时'],
    ['en', '24 hours a day'],
  ],
  [
    ['zh', '（佣金１５％）'],
    ['en', '(commission 15%)'],
  ],
  [
    ['ko', '제작비 20만 원과 판매 수수료 십오 퍼센트'],
    ['zh', '制作费20万韩元，佣金15%'],
  ],
  [
    ['de', 'fünfundzwanzig Prozent und zweihundert Euro'],
    ['en', '25% and €200'],
  ],
  [
    ['fr', 'vingt-cinq pour cent'],
    ['zh', '百分之二十五'],
  ],
  [
    ['es', 'treinta y cinco por ciento, doscientos euros'],
    ['en', '35%, 200 euros'],
  ],
];

test.each(honest)('[LOCK-1] says the same: %j %j', (text, translation) => {
  expect(differencesBetween(text, translation)).toEqual([]);
  expect(differencesBetween(translation, text)).toEqual([]);
});
