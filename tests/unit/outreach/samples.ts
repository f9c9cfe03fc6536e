import type { Message, TextLanguage } from '@/lib/model/message';
import type { DraftSources } from '@/lib/outreach/drafts/draftValues';
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

/** The sources of a draft with everything typed that a person has to type. */
export function draftOf(sample: Sample, working: TextLanguage, outgoing: TextLanguage): DraftSources {
  const values: Message['values'] = { window: { working: '2026-12-18', outgoing: '' } };
  for (const [path, words] of Object.entries(sample.typed)) {
    values[path] = { working: words[working], outgoing: words[outgoing] };
  }
  return { ...sample.sources, values, languages: { working, outgoing } };
}
