import { headerEnd } from './quoteHeaders';

export type ReplyParts = {
  /** What the person wrote this time. Never empty where the text is not. */
  own: string;
  /** Their mail program's copy of earlier mails; empty: none. */
  quoted: string;
};

/**
 * A reply without the mails it quotes and without its signature's mark. Lines behind `>` are quotes wherever they stand; after a header
 * such as "On … wrote:" all that follows is a quote, unless the quote is marked by `>`: then what stands between is theirs.
 */
export function ownWords(text: string): ReplyParts {
  const lines = text.split('\n');
  const own: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (isQuote(line)) {
      quoted.push(line);
      continue;
    }
    const end = headerEnd(lines, at);
    if (end === null) {
      own.push(line);
      continue;
    }
    const rest = lines.slice(end);
    quoted.push(...lines.slice(at, end));
    if (!marksQuotes(rest)) {
      quoted.push(...rest);
      break;
    }
    at = end - 1;
  }
  const words = withoutDevice(own.join('\n')).trim();
  if (words === '') return { own: text.trim(), quoted: '' };
  return { own: words, quoted: quoted.join('\n').trim() };
}

const isQuote = (line: string) => /^\s{0,3}(?:>|\uFF1E|\|\s)/.test(line);

/** Whether the first words after a header are behind a mark. */
const marksQuotes = (lines: readonly string[]): boolean =>
  isQuote(lines.find((line) => line.trim() !== '') ?? '');

/** "Sent from my iPhone" and the like say nothing. */
const device =
  /^(?:sent from my |sent via |get outlook for |envoy[ée] de(?:puis)? mon |enviado desde mi |enviado do meu |von meinem .{1,20} gesendet|inviato da |发自我的|發自我的|從我的.{1,12}傳送|iPhone\u304B\u3089\u9001\u4FE1|나의 .{1,12}에서 보냄)/iu;

function withoutDevice(text: string): string {
  const lines = text.trimEnd().split('\n');
  while (lines.length > 1 && (device.test(lines.at(-1)!.trim()) || lines.at(-1)!.trim() === '')) lines.pop();
  return lines.join('\n');
}
