import { type TextLanguage, type TextSide, textLanguageOf } from '@/lib/model/message';
import { parseText } from '@/lib/outreach/drafts/parseText';
import { plainText } from '@/lib/outreach/drafts/plainText';
import type { Fact } from '@/lib/outreach/facts/fact';
import { factWords } from '@/lib/outreach/facts/factWords';
import { findFacts, type Term } from '@/lib/outreach/facts/findFacts';
import { type Kept, mask, unmask } from '@/lib/translate/mask';
import type { Provider, Watch } from '@/lib/translate/provider';

/** `terms` and `targetTerms`: the names as each language spells them. */
export type Translation = {
  /** A reply may be written in a language no text of ours is sent in, or in one nobody could tell. */
  side: { language: string | null; subject: string; body: string };
  to: TextLanguage;
  terms: readonly Term[];
  targetTerms: readonly Term[];
};

/**
 * One side in another language. Variables and facts do not leave: the translator sees numbered marks, and what comes back has the
 * variables as they were and the facts as the language writes them.
 */
export async function translateSide(
  provider: Provider,
  { side, to, terms, targetTerms }: Translation,
  watch: Watch,
): Promise<TextSide> {
  const parts = [side.subject, side.body];
  const kept = parts.map((part) =>
    keptIn(part, textLanguageOf(side.language) ?? 'en', to, terms, targetTerms),
  );
  const masked = parts.map((part, i) => mask(part, kept[i] ?? []));
  const asked = masked.flatMap((part, i) => (needsWords(part) ? [i] : []));
  const texts = asked.map((i) => masked[i] ?? '');
  const translated = texts.length ? await provider.translate({ texts, from: side.language, to }, watch) : [];
  const [subject = '', body = ''] = masked.map((part, i) => {
    const place = asked.indexOf(i);
    return unmask(place < 0 ? part : (translated[place] ?? ''), kept[i] ?? []);
  });
  return {
    language: to,
    subject: plainText(subject)
      .replace(/\s*\n\s*/g, ' ')
      .trim()
      .slice(0, 500),
    body: plainText(body).slice(0, 20_000),
  };
}

const needsWords = (masked: string) => /\p{L}/u.test(masked);

function keptIn(
  text: string,
  from: TextLanguage,
  to: TextLanguage,
  terms: readonly Term[],
  targetTerms: readonly Term[],
): Kept[] {
  return parseText(text).flatMap(({ kind, start, end }) => {
    if (kind !== 'text') return [{ start, end, becomes: text.slice(start, end) }];
    const facts = findFacts(text.slice(start, end), from, terms).filter(isKept);
    return facts.map((fact) => ({
      start: start + fact.start,
      end: start + fact.end,
      becomes: factWords(fact, to, targetTerms),
    }));
  });
}

/** "One" is often an article elsewhere: it is left to the translator and compared afterwards. */
const isKept = ({ value }: Fact) => value.kind !== 'number' || !value.isSoft;
