import { editsTo, patternOf } from './edits';
import { type Word, wordsIn } from './fold';
import { editsAllowed, pairsOf } from './likeness';

export type TypoIndex = {
  /** Puts a row's text in, or another in its place. */
  set: (id: string, text: string) => void;
  delete: (id: string) => void;
  /** Ids of the rows in which every word of the search occurs with at most so many edits as its length allows; each with the edits of all its words. */
  near: (search: string) => Map<string, number>;
};

type Entry = Word & { ids: string[] };

/**
 * Finds rows in spite of mistakes. Words of an alphabet are compared from their beginning, as one types; in Han, Kana and Hangul, whose names
 * have no spaces, anywhere, and one pair of neighbouring characters must be the same. The first letter of a word is taken as meant.
 */
export function typoIndex(): TypoIndex {
  const words = new Map<string, Entry>();
  const textOf = new Map<string, string>();

  function remove(id: string): void {
    for (const { text } of wordsIn(textOf.get(id) ?? '')) {
      const entry = words.get(text);
      const at = entry?.ids.indexOf(id) ?? -1;
      if (entry && at >= 0) entry.ids.splice(at, 1);
      if (entry?.ids.length === 0) words.delete(text);
    }
    textOf.delete(id);
  }

  /** The rows that have a word near this one, each with the fewest edits. */
  function rowsNear(wanted: Word): Map<string, number> {
    const most = editsAllowed(wanted);
    const pattern = patternOf(wanted.text);
    const isAnywhere = wanted.is !== 'letters';
    const pairs = isAnywhere ? pairsOf(wanted.text) : [];
    const found = new Map<string, number>();
    for (const { is, text, ids } of words.values()) {
      if (is !== wanted.is) continue;
      let edits = text.includes(wanted.text) ? 0 : most + 1;
      if (edits > 0 && most > 0) {
        const isLikely = isAnywhere
          ? pairs.some((pair) => text.includes(pair))
          : text.charCodeAt(0) === pattern.first;
        if (isLikely) edits = editsTo(pattern, text, most, isAnywhere);
      }
      if (edits > most) continue;
      for (const id of ids) if (edits < (found.get(id) ?? most + 1)) found.set(id, edits);
    }
    return found;
  }

  return {
    set(id, text) {
      if (textOf.get(id) === text) return;
      if (textOf.has(id)) remove(id);
      textOf.set(id, text);
      for (const word of wordsIn(text)) {
        const entry = words.get(word.text);
        if (!entry) words.set(word.text, { ...word, ids: [id] });
        else if (entry.ids.at(-1) !== id) entry.ids.push(id);
      }
    },
    delete: remove,
    near(search) {
      let all: Map<string, number> | null = null;
      for (const word of wordsIn(search)) {
        const found = rowsNear(word);
        if (all === null) all = found;
        else
          for (const [id, edits] of all) {
            const more = found.get(id);
            if (more === undefined) all.delete(id);
            else all.set(id, edits + more);
          }
      }
      return all ?? new Map();
    },
  };
}
