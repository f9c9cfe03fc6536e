import { plainBio } from '../plainText';
import { rehydration } from './rehydration';

/** A sentence of the site in the language the page is shown in, from the dictionary the page ships. Undefined where it ships none. */
export function inPageLanguage(document: Document, english: string): string | undefined {
  const text = rehydration(document);
  const start = text.indexOf(`"${english}":"`);
  if (start < 0) return undefined;
  const value = /^"[^"]*":("(?:[^"\\]|\\.){1,200}")/.exec(text.slice(start, start + 400))?.[1];
  return value && plainBio(JSON.parse(value));
}
