/** What a short answer says about writing on. Each list holds whole phrases, in the languages creators answer in. */
const optedOut: readonly RegExp[] = [
  /\b(?:unsubscribe|remove me|take me off|opt(?:ing)? out|(?:stop|quit) (?:contacting|emailing|e-mailing|messaging|texting|writing)|(?:do not|don'?t|never) (?:contact|email|e-mail|message|text|write(?: to)?) me|delete my (?:data|address|e-?mail))\b/iu,
  /(?:\u522B\u518D|\u4E0D\u8981\u518D|\u8BF7\u52FF|\u8ACB\u52FF|\u522B)(?:\u8054\u7CFB|\u806F\u7D61|\u53D1|\u767C|\u7ED9\u6211|\u6253\u6270)|\u9000\u8BA2|\u9000\u8A02/u,
  /(?:配信停止|今後の?(?:ご)?連絡は(?:不要|お控え|ご遠慮)|連絡しないで)/u,
  /(?:수신 ?거부|더 ?이상 연락하지|연락하지 ?마)/u,
  /\b(?:no me (?:escrib|contact)\w+|darme de baja|deje de (?:escribir|contactar))/iu,
  /\b(?:d\u00E9sinscri\w+|ne me (?:contactez|recontactez|\u00E9crivez) plus)/iu,
  /\b(?:abmelden|keine weiteren (?:e-?mails|nachrichten|anfragen)|(?:schreib|kontaktier)\w* (?:mich|mir) (?:bitte )?nicht)/iu,
];
const declined: readonly RegExp[] = [
  /\b(?:not interested|no,? thank(?:s| you)|(?:i'?ll|i will|going to|have to|i'?m going to) (?:pass|decline)|(?:can'?t|cannot) (?:accept|take this)|not (?:a )?(?:good )?fit)\b/iu,
  /(?:\u4E0D\u611F\u5174\u8DA3|\u6CA1(?:\u6709)?\u5174\u8DA3|\u4E0D\u8003\u8651|\u4E0D\u5408\u9002|\u5A49\u62D2|\u6C92\u8208\u8DA3)/u,
  /(?:辞退|見送ら|お断り|遠慮させて|遠慮いたし)/u,
  /(?:거절|관심(?:이)? ?없|어렵(?:습니다|겠습니다)|사양)/u,
  /\b(?:no me interesa|no estoy interesad[oa]|no,? gracias)\b/iu,
  /\b(?:pas int\u00E9ress\u00E9e?|non,? merci|je d\u00E9cline)(?![\p{L}])/iu,
  /\b(?:kein interesse|nein,? danke|muss (?:leider )?absagen|leider absagen)\b/iu,
];

/** Whether the person's own words ask not to be written to, or decline; null: neither stands there. A hint for a person, never a decision. */
export function answerIn(own: string): 'optedOut' | 'declined' | null {
  const words = own.slice(0, 4000).normalize('NFKC');
  if (optedOut.some((one) => one.test(words))) return 'optedOut';
  return declined.some((one) => one.test(words)) ? 'declined' : null;
}
