import type { TextLanguage } from '@/lib/model/message';

/** A box with its tick and without it, as a text says it. */
export const boxWords: Record<TextLanguage, { yes: string; no: string }> = {
  zh: { yes: '是', no: '否' },
  en: { yes: 'yes', no: 'no' },
  ja: { yes: 'はい', no: 'いいえ' },
  ko: { yes: '예', no: '아니요' },
  es: { yes: 'sí', no: 'no' },
  fr: { yes: 'oui', no: 'non' },
  de: { yes: 'ja', no: 'nein' },
};
