import type { GlossaryEntry } from '@/lib/model/brand';
import { textLanguageSchema } from '@/lib/model/message';

/** The glossary as a person edits it: `铸铁锅 = en: skillet, ja: スキレット`, one entry a line. */
export const glossaryText = (entries: readonly GlossaryEntry[]): string =>
  entries
    .map(({ term, as }) => {
      const spellings = Object.entries(as).map(([language, words]) => `${language}: ${words}`);
      return spellings.length ? `${term} = ${spellings.join(', ')}` : term;
    })
    .join('\n');

/** The entries of such a text, or the number (from 1) of the first line that cannot be read. */
export function readGlossary(text: string): { entries: GlossaryEntry[] } | { badLine: number } {
  const entries: GlossaryEntry[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = entryOf(line);
    if (!entry) return { badLine: i + 1 };
    entries.push(entry);
  }
  return entries.length > 500 ? { badLine: 501 } : { entries };
}

function entryOf(line: string): GlossaryEntry | null {
  const [term = '', rest, ...more] = line.split(/[=\uFF1D]/).map((part) => part.trim());
  if (term === '' || term.length > 120 || more.length > 0) return null;
  const as: GlossaryEntry['as'] = {};
  for (const part of rest?.split(/[,\uFF0C;\uFF1B]/) ?? []) {
    const [, name, words] = /^\s*([a-z]{2})\s*[:\uFF1A]\s*(.{1,120}?)\s*$/.exec(part) ?? [];
    const language = textLanguageSchema.safeParse(name);
    if (!language.success || !words) return null;
    as[language.data] = words;
  }
  return { term, as };
}
