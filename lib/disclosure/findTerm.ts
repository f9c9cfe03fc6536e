import { type Folded, foldText, type Range } from './foldedText';
import { isWholeWord } from './wordEdges';

/** `tag`: as a hashtag. `words`: as words. `bare`: the words of a hashtag without its #, alone at the head of the caption. */
type Form = 'tag' | 'words' | 'bare';
export type Occurrence = Range & { form: Form };

/** Stands for any name in the words of the market packs. */
const someone = /\[brand\]|@brand|@marque/;
const nameAfter = "\\s*[@#]?[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_.&'’-]*";
/** A handle is part of the words; of a name in a script without blanks nobody knows where it begins. */
const nameBefore = '(?:[@#]?[\\p{Script=Latin}\\p{N}_.&-]+\\s*|(?<=\\S))';
const addresses = /https?:\/\/\S+|www\.\S+/g;

/** Every place of a folded caption where a term of a pack stands for itself. */
export function findTerm({ text }: Folded, term: string): Occurrence[] {
  const isTag = term.startsWith('#');
  const words = term.replace(/^#/, '').replace(/!$/, '');
  const links = [...text.matchAll(addresses)].map(
    ({ index, 0: link }) => [index, index + link.length] as const,
  );
  const found = [...tagsOf(text, words), ...(isTag ? bareOf(text, words) : wordsOf(text, words))];
  return found.filter(({ start }) => !links.some(([from, to]) => start >= from && start < to));
}

function tagsOf(text: string, words: string): Occurrence[] {
  const [head = '', ...rest] = words.split(someone).map((part) => part.trim());
  if (head === '') return [];
  const pattern = `#${joined(head, '[\\s_]*')}${rest.map((part) => nameAfter + (part && `\\s+${joined(part, '\\s+')}`)).join('')}`;
  return places(text, pattern, 'tag').filter(
    ({ start, end }) =>
      !/[\p{Script=Latin}\p{N}_#]$/u.test(text.slice(0, start)) &&
      !/^[\p{L}\p{N}\p{M}_]/u.test(text.slice(end)),
  );
}

function wordsOf(text: string, words: string): Occurrence[] {
  const parts = words.split(someone);
  const [head = '', ...rest] = parts;
  const follows = rest.map((part, at) => {
    if (part.trim() === '') return nameAfter;
    return head === '' && at === 0 ? joined(part, '\\s+') : `\\s*[^\\n]{1,60}?${joined(part, '\\s+')}`;
  });
  const pattern = `${head === '' ? nameBefore : joined(head, '\\s+')}${follows.join('')}`;
  return places(text, pattern, 'words').filter(({ start, end }) =>
    head === '' ? isWholeWord(` ${text.slice(start)}`, 1, end - start + 1) : isWholeWord(text, start, end),
  );
}

/** `Publicidade: …`, `【PR】`: nobody doubts what it means, though the list has it with its #. */
function bareOf(text: string, words: string): Occurrence[] {
  if (someone.test(words)) return [];
  const pattern = `(?<=^\\s*[\\[(【「]?)${joined(words, '\\s+')}(?=\\s*(?:[\\])】」:|–—•·\\n]|-\\s|$))`;
  return places(text, pattern, 'bare');
}

function places(text: string, pattern: string, form: Form): Occurrence[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    form,
  }));
}

/** Words of a pack as a pattern for a folded text. */
const joined = (words: string, blank: string): string =>
  foldText(words).text.trim().split(/\s+/).map(escaped).join(blank);
const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
