import { at, isData } from '../embedded';
import { plainBio } from '../plainText';
import { scopeOf } from './rehydration';

/** The page's own texts in the language it is shown in, by their English sentence or key. Empty where the page ships none. */
export function dictionaryOf(document: Document): Record<string, string | undefined> {
  const texts = at(scopeOf(document, 'webapp.i18n-translation'), 'Webapp');
  if (!isData(texts)) return {};
  return Object.fromEntries(wanted.map((key) => [key, plainBio(texts[key])]));
}

const wanted = ['No bio yet.', 'This account is private'] as const;
