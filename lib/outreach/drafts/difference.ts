export type DifferencePiece = { kind: 'same' | 'gone' | 'new'; text: string };

/** Longer texts are compared line by line: the work grows with the square. */
const mostWords = 1500;

/**
 * What became of a text: kept, left out, added; joined, `same` and `gone` give the old one, `same` and `new` the new one. Words are the
 * smallest piece; in Chinese, Japanese and Korean the words of the dictionary.
 */
export function difference(before: string, after: string): DifferencePiece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (Math.max(old.length, now.length) <= mostWords) return compare(old, now);
  return compare(before.split(/(?<=\n)/), after.split(/(?<=\n)/));
}

/** A variable is one word. */
function wordsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  return text
    .split(/(\{\{.*?\}\}|\{%.*?%\})/s)
    .flatMap((part, i) =>
      i % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    );
}

/** By the longest common subsequence. */
function compare(old: readonly string[], now: readonly string[]): DifferencePiece[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i]![j] =
        old[i] === now[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);

  const pieces: DifferencePiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add(pieces, 'same', old[i]!);
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && longest[i + 1]![j]! >= longest[i]![j + 1]!))
      add(pieces, 'gone', old[i++]!);
    else add(pieces, 'new', now[j++]!);
  }
  return pieces;
}

function add(pieces: DifferencePiece[], kind: DifferencePiece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}
