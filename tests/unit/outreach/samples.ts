import type { Message, TextLanguage } from '@/lib/model/message';
import type { DraftSources } from '@/lib/outreach/drafts/draftValues';
import { variableOf } from '@/lib/outreach/templates/variables';
import { makeAt, makeBrand, makeCreator, makeDeal, makeId, makeProduct, makeProfile } from '../../make';

/** What an operator types for one text, in every language: ordinary lengths, invented people. */
type Typed = Record<string, Record<TextLanguage, string>>;

const skillet: Typed = {
  'ref.post': {
    zh: '一锅炖豆',
    en: 'One-pan beans',
    ja: '土鍋いらずの炊き込みご飯',
    ko: '원팬 콩 스튜',
    es: 'Alubias en una sola sartén',
    fr: 'Haricots tout-en-un',
    de: 'Bohnen aus einer Pfanne',
  },
  'ref.why': {
    zh: '锅从灶台直接端上桌的那一段，正是我们希望大家用锅的样子',
    en: 'The pan goes straight from stove to table, which is how we hope people use ours',
    ja: 'コンロからそのまま食卓へ運ばれる場面が、弊社の考える使い方そのものでした',
    ko: '팬이 불에서 바로 식탁으로 가는 장면이 저희가 바라는 사용 모습 그대로였습니다',
    es: 'La sartén pasa directamente del fuego a la mesa, justo como esperamos que se use la nuestra',
    fr: 'La poêle passe directement du feu à la table, exactement l’usage que nous imaginons',
    de: 'Die Pfanne kommt direkt vom Herd auf den Tisch, genau so stellen wir uns das vor',
  },
  'product.name': {
    zh: '24 cm 珐琅煎锅',
    en: '24 cm skillet',
    ja: '24 cm スキレット',
    ko: '24 cm 스킬렛',
    es: 'sartén de 24 cm',
    fr: 'poêle de 24 cm',
    de: '24-cm-Pfanne',
  },
  proof: {
    zh: 'TikTok Shop 2,316 位买家，4.8 分',
    en: '4.8 from 2,316 buyers on TikTok Shop',
    ja: 'TikTok Shop にて2,316名のお客様より評価4.8',
    ko: 'TikTok Shop 구매자 2,316명 평점 4.8',
    es: '4,8 de nota de 2316 compradores en TikTok Shop',
    fr: '4,8 sur 5 par 2 316 acheteurs sur TikTok Shop',
    de: '4,8 von 2.316 Käufern im TikTok Shop',
  },
  deliverable: {
    zh: '一条 45–60 秒的视频',
    en: 'one 45–60 s video',
    ja: '45〜60秒の動画1本',
    ko: '45–60초 영상 1편',
    es: 'un video de 45–60 s',
    fr: 'une vidéo de 45–60 s',
    de: 'ein Video von 45–60 s',
  },
  'new.fact': {
    zh: '锅可以直接进烤箱，260 度没问题',
    en: 'It also goes into the oven, up to 260 degrees',
    ja: 'オーブンにも260度までそのままお使いいただけます',
    ko: '오븐에도 260도까지 그대로 사용하실 수 있습니다',
    es: 'También va al horno, hasta 260 grados',
    fr: 'Elle va aussi au four, jusqu’à 260 degrés',
    de: 'Sie darf auch in den Ofen, bis 260 Grad',
  },
  'sku.list': {
    zh: '24 cm 黑色\n28 cm 黑色',
    en: '24 cm, black\n28 cm, black',
    ja: '24 cm ブラック\n28 cm ブラック',
    ko: '24 cm 블랙\n28 cm 블랙',
    es: '24 cm, negra\n28 cm, negra',
    fr: '24 cm, noire\n28 cm, noire',
    de: '24 cm, schwarz\n28 cm, schwarz',
  },
  'gift.terms': {
    zh: '样品归你，发不发文由你决定',
    en: 'it is yours to keep, whether you post or not',
    ja: '商品は差し上げます。投稿は任意でございます',
    ko: '제품은 그대로 드리며 게시는 자유입니다',
    es: 'es suya, publique o no',
    fr: 'il est à vous, que vous publiiez ou non',
    de: 'Es gehört Ihnen, ob Sie posten oder nicht',
  },
  'option.a': {
    zh: '350 美元，一条视频，只在你的账号发布',
    en: 'USD 350 for one video, on your account only',
    ja: '350米ドル、動画1本、ご自身のアカウントのみ',
    ko: '350달러, 영상 1편, 본인 계정만',
    es: '350 USD por un video, solo en su cuenta',
    fr: '350 USD pour une vidéo, sur votre compte uniquement',
    de: '350 USD für ein Video, nur auf Ihrem Konto',
  },
  'option.b': {
    zh: '250 美元加 15% 佣金，另可投流 30 天',
    en: 'USD 250 plus 15% of sales, with 30 days of Spark Ads',
    ja: '250米ドルと売上の15%、Spark Ads 30日間',
    ko: '250달러와 판매액의 15%, 스파크 애즈 30일',
    es: '250 USD más el 15 % de ventas, con 30 días de Spark Ads',
    fr: '250 USD et 15 % des ventes, avec 30 jours de Spark Ads',
    de: '250 USD plus 15 % vom Umsatz, mit 30 Tagen Spark Ads',
  },
  'brief.goal': {
    zh: '让人看到一口锅从灶台用到餐桌',
    en: 'Show one pan going from stove to table',
    ja: '一つのフライパンがコンロから食卓まで使える様子',
    ko: '팬 하나로 불에서 식탁까지 가는 모습',
    es: 'Mostrar una sartén que va del fuego a la mesa',
    fr: 'Montrer une poêle qui va du feu à la table',
    de: 'Eine Pfanne zeigen, die vom Herd auf den Tisch kommt',
  },
  'must.say': {
    zh: '可进烤箱到 260 度\n两年质保',
    en: 'oven-safe to 260 degrees\ntwo-year guarantee',
    ja: 'オーブンは260度まで\n2年保証',
    ko: '오븐 260도까지\n2년 보증',
    es: 'apta para horno hasta 260 grados\ndos años de garantía',
    fr: 'va au four jusqu’à 260 degrés\ngarantie deux ans',
    de: 'ofenfest bis 260 Grad\nzwei Jahre Garantie',
  },
  'must.not': {
    zh: '「最好」「第一」\n和别家比较',
    en: '“best” or “number one”\ncomparisons with other brands',
    ja: '「最高」「一番」\n他社との比較',
    ko: '‘최고’, ‘1위’\n타사 비교',
    es: '«la mejor»\ncomparaciones con otras marcas',
    fr: '« la meilleure »\nles comparaisons avec d’autres marques',
    de: '„die beste“\nVergleiche mit anderen Marken',
  },
  'review.rounds': {
    zh: '两轮，每轮一个工作日内回复',
    en: 'two rounds, each answered in one working day',
    ja: '2回まで、各1営業日以内に返答',
    ko: '2회, 각 1영업일 안에 답변',
    es: 'dos rondas, cada una en un día hábil',
    fr: 'deux tours, réponse sous un jour ouvré',
    de: 'zwei Runden, Antwort je binnen eines Werktags',
  },
  'disclosure.place': {
    zh: '文案最开头',
    en: 'at the very start of the caption',
    ja: 'キャプションの冒頭',
    ko: '캡션 맨 앞',
    es: 'al principio del texto',
    fr: 'au tout début de la légende',
    de: 'ganz am Anfang des Textes',
  },
  'disclosure.path': {
    zh: '发布页 > 更多选项 > 内容披露',
    en: 'Post > More options > Content disclosure',
    ja: '投稿 > その他のオプション > コンテンツの開示',
    ko: '게시 > 추가 옵션 > 콘텐츠 공개',
    es: 'Publicar > Más opciones > Divulgación de contenido',
    fr: 'Publier > Plus d’options > Divulgation du contenu',
    de: 'Posten > Weitere Optionen > Inhaltsoffenlegung',
  },
  'missing.what': {
    zh: '文案里没有写明是广告',
    en: 'The caption does not say that it is an advert',
    ja: 'キャプションに広告である旨の記載がございません',
    ko: '캡션에 광고라는 표시가 없습니다',
    es: 'El texto no indica que es publicidad',
    fr: 'La légende ne dit pas qu’il s’agit de publicité',
    de: 'Der Text sagt nicht, dass es Werbung ist',
  },
  'customs.note': {
    zh: '关税我们已付',
    en: 'duties are paid by us',
    ja: '関税は弊社負担でございます',
    ko: '관세는 저희가 부담합니다',
    es: 'los aranceles corren por nuestra cuenta',
    fr: 'les droits sont à notre charge',
    de: 'Zollgebühren übernehmen wir',
  },
  'due.rule': {
    zh: '签收后 14 天内发布',
    en: 'please post within 14 days of delivery',
    ja: 'お受け取りから14日以内の投稿をお願いいたします',
    ko: '받으신 뒤 14일 안에 게시해 주세요',
    es: '14 días desde la entrega',
    fr: '14 jours après la livraison',
    de: '14 Tage nach Zustellung',
  },
  extension: {
    zh: '一次，7 天',
    en: 'once, by 7 days',
    ja: '1回、7日間',
    ko: '한 번, 7일',
    es: 'una vez, 7 días',
    fr: 'une fois, 7 jours',
    de: 'einmal um 7 Tage',
  },
  'result.quote': {
    zh: '看完当天就下单了',
    en: 'I ordered it the same day',
    ja: '見たその日に注文しました',
    ko: '보자마자 주문했어요',
    es: 'La pedí el mismo día',
    fr: 'Je l’ai commandée le jour même',
    de: 'Noch am selben Tag bestellt',
  },
  'result.number': {
    zh: '一周带来 214 单',
    en: '214 orders in one week',
    ja: '1週間で214件のご注文',
    ko: '일주일에 주문 214건',
    es: '214 pedidos en una semana',
    fr: '214 commandes en une semaine',
    de: '214 Bestellungen in einer Woche',
  },
  rights: {
    zh: '只在我们的 TikTok 账号，90 天',
    en: 'on our TikTok account only, for 90 days',
    ja: '弊社のTikTokアカウントのみ、90日間',
    ko: '저희 틱톡 계정만, 90일',
    es: 'solo en nuestra cuenta de TikTok, 90 días',
    fr: 'sur notre compte TikTok uniquement, 90 jours',
    de: 'nur auf unserem TikTok-Konto, 90 Tage',
  },
  'payout.formula': {
    zh: '2,400.00 × 15% − 退款 10.00',
    en: '2,400.00 × 15% − 10.00 refunds',
    ja: '2,400.00 × 15% − 返金 10.00',
    ko: '2,400.00 × 15% − 환불 10.00',
    es: '2.400,00 × 15 % − 10,00 de devoluciones',
    fr: '2 400,00 × 15 % − 10,00 de remboursements',
    de: '2.400,00 × 15 % − 10,00 Erstattungen',
  },
  'payout.method': {
    zh: '银行转账',
    en: 'bank transfer',
    ja: '銀行振込',
    ko: '계좌 이체',
    es: 'transferencia bancaria',
    fr: 'virement bancaire',
    de: 'Banküberweisung',
  },
  'payout.dispute': {
    zh: '7 天',
    en: '7 days',
    ja: '7日',
    ko: '7일',
    es: '7 días',
    fr: '7 jours',
    de: '7 Tagen',
  },
  'last.result': {
    zh: '那条视频一周带来 214 单',
    en: 'Your video brought 214 orders in one week',
    ja: '動画から1週間で214件のご注文をいただきました',
    ko: '영상으로 일주일에 주문 214건이 있었습니다',
    es: 'Su video trajo 214 pedidos en una semana',
    fr: 'Votre vidéo a apporté 214 commandes en une semaine',
    de: 'Ihr Video brachte 214 Bestellungen in einer Woche',
  },
  'new.offer': {
    zh: '450 美元，另加 18% 佣金',
    en: 'USD 450 plus 18% of sales',
    ja: '450米ドルと売上の18%',
    ko: '450달러와 판매액의 18%로 준비했습니다',
    es: '450 USD más el 18 % de ventas',
    fr: '450 USD et 18 % des ventes',
    de: '450 USD plus 18 % vom Umsatz',
  },
};

const everyLanguage = (text: string): Record<TextLanguage, string> => ({
  zh: text,
  en: text,
  ja: text,
  ko: text,
  es: text,
  fr: text,
  de: text,
});

/** Typed once: the same for every language. */
const shared: Record<string, string> = {
  window: '2026-12-18',
  'form.link': 'https://northpan.example/form',
  'rate.asked': 'USD 400',
  'valid.until': '2026-12-05',
  'brief.link': 'https://northpan.example/brief',
  code: 'ANA15',
  'disclosure.label': 'Anzeige',
  'disclosure.law': '§ 5a Abs. 4 UWG',
  'fix.by': '2026-12-03',
  'retention.days': '30',
  'shipping.carrier': 'DHL Express',
  'shipping.tracking': '4820 1163 0092',
  'shipping.arrival': '2026-12-09',
  'due.date': '2026-12-23',
  'due.left': '5',
  'post.link': 'https://www.tiktok.com/@ana.slowfood/video/7451',
  'payout.amount': 'USD 350',
  'payout.date': '2027-01-15',
  'payout.reference': 'NP-2026-118',
  'payout.statement': 'https://northpan.example/statements/118',
};

const serum: Typed = {
  ...skillet,
  'ref.post': everyLanguage('3-step night'),
  'product.name': everyLanguage('Dew 02'),
  proof: everyLanguage('4.9 / 812 reviews'),
  deliverable: everyLanguage('1 × 30 s'),
};

export type Sample = { name: string; typed: Typed; sources: Omit<DraftSources, 'values' | 'languages'> };

const sender = {
  name: 'Li Wen',
  title: 'Creator partnerships',
  legalEntity: 'Northpan Kitchenware Ltd.',
  postalAddress: '8 Example Road\nFoshan 528000, China',
  website: 'https://northpan.example',
  email: 'liwen@northpan.example',
  proof: '',
};

const quote = (amount: string | null, currency: string, commissionBps: number | null) => ({
  id: makeId(),
  by: 'us' as const,
  amount: amount === null ? null : { minor: amount, currency },
  commissionBps,
  note: '',
  at: makeAt,
});

/** Three invented creators: fee and commission with a full sender; a fee in yen; commission only with the barest sender. */
export const samples: Sample[] = [
  {
    name: 'Ana Ribeiro | Slow food',
    typed: skillet,
    sources: {
      creator: makeCreator({ name: 'Ana Ribeiro | Slow food' }),
      profile: makeProfile({ handle: 'ana.slowfood', displayName: 'Ana Ribeiro | Slow food' }),
      deal: makeDeal({ quotes: [quote('35000', 'USD', 1500)] }),
      brand: makeBrand({ name: 'Northpan', sender }),
      product: makeProduct({ name: '24 cm skillet', url: 'https://northpan.example/24' }),
    },
  },
  {
    name: '宮本さくら｜直火ごはん',
    typed: skillet,
    sources: {
      creator: makeCreator({ name: '宮本さくら｜直火ごはん' }),
      profile: makeProfile({ handle: 'sakura.example', displayName: '宮本さくら｜直火ごはん' }),
      deal: makeDeal({ fee: { minor: '45000', currency: 'JPY' } }),
      brand: makeBrand({ name: 'Northpan', sender: { ...sender, title: '', postalAddress: '' } }),
      product: makeProduct({ name: '24 cm skillet', url: null }),
    },
  },
  {
    name: 'Maximilian Oberhauser-Lindqvist',
    typed: serum,
    sources: {
      creator: makeCreator({ name: null }),
      profile: makeProfile({ handle: 'max.example', displayName: 'Maximilian Oberhauser-Lindqvist' }),
      deal: makeDeal({ quotes: [quote(null, 'USD', 1250)] }),
      brand: makeBrand({
        name: 'Northlight Skin',
        sender: { ...sender, title: '', legalEntity: '', postalAddress: '', website: '', email: '' },
      }),
      product: null,
    },
  },
];

/** The sources of a draft with everything typed that a person has to type; the barest of the three leaves out what is optional. */
export function draftOf(sample: Sample, working: TextLanguage, outgoing: TextLanguage): DraftSources {
  const values: Message['values'] = {};
  const isLeftOut = (path: string) => sample.typed === serum && !variableOf(path).required;
  for (const [path, value] of Object.entries(shared))
    if (!isLeftOut(path)) values[path] = { working: value, outgoing: '' };
  for (const [path, words] of Object.entries(sample.typed)) {
    if (isLeftOut(path)) continue;
    values[path] = { working: words[working], outgoing: words[outgoing] };
  }
  return { ...sample.sources, values, languages: { working, outgoing } };
}
