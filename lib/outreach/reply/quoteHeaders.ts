/** What mail programs write above the mail they quote, each on one line. Gmail, Apple Mail, Outlook, Thunderbird, QQ, 163. */
const oneLine: readonly RegExp[] = [
  /^on\b.{6,200}\bwrote\s*:$/iu,
  /^am\b.{6,200}\bschrieb\b.{0,120}:$/iu,
  /^le\b.{6,200}\ba \u00E9crit\s*:$/iu,
  /^el\b.{6,200}\bescribi\u00F3\s*:$/iu,
  /^em\b.{6,200}\bescreveu\s*:$/iu,
  /^il\b.{6,200}\bha scritto\s*:$/iu,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,200}[:：]$/u,
  /^\d{4}년 ?\d{1,2}월 ?\d{1,2}일.{0,200}[:：]$/u,
  /^(?:在|于|於).{4,200}(?:写道|寫道)\s*[:：]$/u,
  /^.{2,200}(?:写道|寫道)\s*[:：]$/u,
  /^-{2,}\s*(?:original message|original appointment|forwarded message|urspr\u00FCngliche nachricht|message d.origine|mensaje original|mensagem original|messaggio originale|原始邮件|原始郵件|转发的邮件|元のメッセージ|원본 메일|원본 메시지)\s*-{2,}$/iu,
  /^_{20,}$/,
];

/** The name of the first field of a quoted mail's head, as Outlook writes it. */
const from = /^\*?(?:from|von|de|da|发件人|寄件者|差出人|送信元|보낸 사람)\*?\s*[:：]\s*\S/iu;
const otherField =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoy\u00E9|objet|\u00E0|enviado|fecha|para|asunto|data|assunto|inviato|a|oggetto|发送时间|日期|收件人|主题|寄件日期|收件者|主旨|送信日時|日時|宛先|件名|보낸 날짜|날짜|받는 사람|제목)\*?\s*[:：]/iu;

/** A header may be broken over so many lines. */
const mostLines = 3;

/** Where the header that begins at this line ends (the first line after it), or null where none begins here. */
export function headerEnd(lines: readonly string[], at: number): number | null {
  const first = lines[at]!.trim();
  if (first === '' || first.length > 300) return null;
  for (let count = 1; count <= mostLines && at + count <= lines.length; count += 1) {
    const broken = lines.slice(at, at + count).map((line) => line.trim());
    if (broken.at(-1) === '') break;
    if (!isHeader(broken)) continue;
    // the words above a header are no part of it
    return broken.some((_, from) => from > 0 && isHeader(broken.slice(from))) ? null : at + count;
  }
  return from.test(first) ? fieldsEnd(lines, at) : null;
}

function isHeader(broken: readonly string[]): boolean {
  const joined = broken.join(' ');
  return joined.length <= 320 && oneLine.some((header) => header.test(joined));
}

/** `From:` alone is a word; with another field within the next three lines it is the head of a mail. */
function fieldsEnd(lines: readonly string[], at: number): number | null {
  let end = at + 1;
  while (end < lines.length && end < at + 8 && otherField.test(lines[end]!.trim())) end += 1;
  return end > at + 1 ? end : null;
}
