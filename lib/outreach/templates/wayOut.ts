import type { TextLanguage } from '@/lib/model/message';

/** How a text says that one word is enough to hear no more: the last line of every e-mail. */
export const wayOut: Record<TextLanguage, string> = {
  zh: '不想再收到来信的话，回一句就好，我不会再写。',
  en: 'Rather not hear from us? One word and I won’t write again.',
  ja: 'ご不要の場合は一言ご返信くださいませ。以後のご連絡は控えさせていただきます。',
  ko: '연락을 원하지 않으시면 편하게 말씀해 주세요. 다시 연락드리지 않겠습니다.',
  es: 'Si prefiere no recibir más mensajes, basta una palabra y no le escribo más.',
  fr: 'Vous ne voulez plus de message ? Un mot suffit.',
  de: 'Keine weiteren Nachrichten gewünscht? Ein Wort genügt.',
};
