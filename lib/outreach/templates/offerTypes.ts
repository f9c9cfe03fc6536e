import type { TextLanguage } from '@/lib/model/message';

export const offerKinds = [
  'gift',
  'giftForPost',
  'commission',
  'fee',
  'feeAndCommission',
  'shopInvitation',
] as const;
export type OfferKind = (typeof offerKinds)[number];

/** How `offer.type` reads inside "Our offer: …", in each language. */
export const offerTypes: Record<OfferKind, Record<TextLanguage, string>> = {
  gift: {
    zh: '赠品，不要求发文',
    en: 'a gift with nothing expected in return',
    ja: '商品の無償提供（投稿は任意）',
    ko: '제품 증정 (게시 의무 없음)',
    es: 'un regalo sin compromiso',
    fr: 'un produit offert, sans contrepartie',
    de: 'ein Geschenk ohne Gegenleistung',
  },
  giftForPost: {
    zh: '赠品，请发一条内容',
    en: 'the product in return for a post',
    ja: '商品の無償提供（ご投稿をお願いするもの）',
    ko: '제품 제공 (게시 조건)',
    es: 'el producto a cambio de una publicación',
    fr: 'le produit offert en échange d’une publication',
    de: 'das Produkt im Gegenzug für einen Beitrag',
  },
  commission: {
    zh: '佣金',
    en: 'commission',
    ja: '成果報酬',
    ko: '수수료',
    es: 'comisión',
    fr: 'une commission',
    de: 'Provision',
  },
  fee: {
    zh: '固定费用',
    en: 'a fixed fee',
    ja: '固定報酬',
    ko: '고정 원고료',
    es: 'una tarifa fija',
    fr: 'une rémunération fixe',
    de: 'ein festes Honorar',
  },
  feeAndCommission: {
    zh: '固定费用加佣金',
    en: 'a fixed fee and commission',
    ja: '固定報酬と成果報酬',
    ko: '고정 원고료와 판매 수수료',
    es: 'una tarifa fija y comisión',
    fr: 'une rémunération fixe et une commission',
    de: 'ein festes Honorar und Provision',
  },
  shopInvitation: {
    zh: 'TikTok Shop 定向合作',
    en: 'a TikTok Shop target collaboration',
    ja: 'TikTok Shop での個別コラボレーション',
    ko: 'TikTok Shop 타깃 협업',
    es: 'una colaboración dirigida en TikTok Shop',
    fr: 'une collaboration ciblée sur TikTok Shop',
    de: 'eine gezielte Zusammenarbeit über TikTok Shop',
  },
};

/** What is offered where there is a commission and no fee: "for 15% of sales". */
export const shareOfSales: Record<TextLanguage, (percent: string) => string> = {
  zh: (percent) => `销售额的 ${percent}`,
  en: (percent) => `${percent} of sales`,
  ja: (percent) => `売上の${percent}`,
  ko: (percent) => `판매액의 ${percent}`,
  es: (percent) => `el ${percent} de las ventas`,
  fr: (percent) => `${percent} des ventes`,
  de: (percent) => `${percent} vom Umsatz`,
};
