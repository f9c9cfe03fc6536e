/**
 * Words by which people say things around an address or in a letter, for folded texts (small letters, Latin without accents).
 * Whoever finds none of them has found nothing: the absence of a word is told as "not found", never as proof of the contrary.
 */

/** Beside an address: it was published for offers of work. */
export const forOffers =
  /\b(?:collab\w*|business|biz|partnerships?|sponsor\w*|brand(?:s|ing)?|promo\w*|booking\w*|inquir\w+|enquir\w+|work with|for work|pr|advertis\w*|management|mgmt|kooperation\w*|anfragen|zusammenarbeit|geschaftlich\w*|werbeanfragen|partenariat\w*|contact pro|pro|demandes|colabora\w*|negocios|propuestas|trabajo|contrataci\w+|collaborazion\w+|lavoro|parceri\w*|trabalhos|publi|comercial|kerja ?sama|endorse\w*|hop tac|lien he cong viec)\b|お仕事|仕事|ご依頼|依頼|案件|コラボ|タイアップ|お問い?合わ?せ|협업|문의|비즈니스|제안|협찬|광고|商务|合作|商業|商务合作|推广|ติดต่องาน|للإعلان|للاعلان|للتعاون|اعلانات|للتواصل التجاري/u;

/** In a bio: offers are not wanted. */
export const noOffers =
  /\bno (?:unsolicited|collab\w*|promo\w*|pr\b|sponsor\w*|brand deals?|paid (?:promo\w*|work)|advertis\w*|ads\b|spam|business (?:inquiries|enquiries|e-?mails?))[^\n]{0,30}|\bnot (?:accepting|taking|open (?:to|for))[^\n]{0,12}(?:collab\w*|pr\b|promo\w*|sponsor\w*|brand\w*|offers?)|\bkeine (?:kooperation\w*|werbung|anfragen|kollab\w*)|\bpas de (?:collab\w*|partenariat\w*|pub\w*|demarchage)|\b(?:no colabora\w*|sin colabora\w*|no publicidad)|\bno collaborazion\w*|\b(?:sem|nao faco) (?:parceri\w*|publi\w*)|(?:pr|案件|営業|企業案件|広告|dm営業|スポンサー)(?:は|の|等)?(?:一切)?(?:お断り|不要|受け付けて(?:い|お)?(?:ない|ません))|(?:협찬|광고|홍보|제안|협업)(?:\s?(?:문의|메일))?(?:은|는)?\s?(?:사절|거절|안\s?받|받지 않|안 해|안해)|不接(?:广告|商务|推广|合作)|(?:广告|商务|推广|合作)勿扰/u;

/** In a letter: the way out. */
export const wayOutIn: Record<'zh' | 'en' | 'ja' | 'ko' | 'es' | 'fr' | 'de' | 'other', RegExp> = {
  zh: /不会再写|不再(?:写|打扰|联系|来信|发)|退订|不想再收到/u,
  en: /won['’]t (?:write|contact you|email you) again|not (?:to )?hear from us|unsubscribe|\bopt[ -]?out\b|stop (?:writing|emails)|no more (?:emails|messages)/u,
  ja: /以後のご連絡|配信(?:を)?停止|受信(?:を)?拒否|ご不要の(?:場合|際)/u,
  ko: /다시 연락드리지 않|수신\s?거부|원하지 않으시면|원치 않으시면/u,
  es: /no (?:te|le) escrib\w+ mas|no recibir mas|dar\w* de baja|dejar de recibir/u,
  fr: /n['’]ecris plus|ne vous ecri\w+ plus|ne plus recevoir|desinscri|desabonn/u,
  de: /schreibe? (?:ich )?(?:ihnen )?nicht (?:mehr|wieder)|keine weiteren nachrichten|abmelden|abbestellen|austragen/u,
  other:
    /non (?:ti|le) scriv\w+ piu|disiscriv|nao escrev\w+ mais|descadastr|berhenti berlangganan|huy dang ky|ยกเลิกการรับ|الغاء الاشتراك/u,
};

/** In a letter: whence one has their data and what for. */
export const noticeIn =
  /legitimate interest|正当利益|正当な利益|정당한 이익|interes legitimo|interet legitime|berechtigtes interesse|privacy (?:notice|policy)|datenschutz|politique de confidentialite|politica de privacidad|informativa privacy/u;

/** A first letter that pretends to be an answer. */
export const pretendsAnswer = /^\s*(?:re|aw|wg|fwd?|sv|antw|回复|答复|转发|回覆|返信|답장|전달)\s*[:：]/iu;
