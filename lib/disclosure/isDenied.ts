/** Words before a label that turn it round, at the end of what precedes; folded. */
const before = [
  /\b(?:not|isn['’]t|never|no)\s+(?:an?\s+)?(?:paid\s+|sponsored\s+)?#?$/,
  /\b(?:keine?|nicht)\s+(?:bezahlte\s+)?#?$/,
  /\b(?:pas|sans|non)\s+(?:de\s+|une?\s+|d['’])?#?$/,
  /\b(?:no\s+es|sin)\s+(?:una?\s+)?#?$/,
  /\b(?:non\s+e|senza)\s+(?:una?\s+)?#?$/,
  /\b(?:nao\s+e|sem)\s+(?:uma?\s+)?#?$/,
  /\b(?:bukan|tanpa)\s+#?$/,
  /\b(?:khong\s+phai(?:\s+la)?|khong)\s+#?$/,
  /(?:不是|并非|無|无)$/,
  /(?:ไม่ใช่|ไม่ได้)\s*#?$/,
  /(?:ليس|ليست|بدون)\s+#?$/,
];
/** The same behind the label, where the language puts it there. */
const behind = [
  /^(?:では|じゃ)(?:ない|なく|ありません)/,
  /^なし/,
  /^(?:가|이|은|는)?\s*(?:아님|아닙|아니|없)/,
];

/** "Not an ad", "広告ではありません": the word stands there and says the opposite. */
export function isDenied(folded: string, start: number, end: number): boolean {
  const head = folded.slice(Math.max(0, start - 40), start);
  const tail = folded.slice(end, end + 20);
  return before.some((one) => one.test(head)) || behind.some((one) => one.test(tail));
}
