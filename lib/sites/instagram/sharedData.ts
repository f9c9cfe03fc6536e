import { at, codeScripts, inCode, objectAfter, objectsAfter, scriptsWith } from '../embedded';

/** One kind of page of `window._sharedData` (2015 to 2021), or undefined: `ProfilePage`, `PostPage`, `StoriesPage`, `Challenge`. */
export function sharedPage(document: Document, kind: string): unknown {
  const [code = ''] = scriptsWith(document, codeScripts, 'window._sharedData', '"entry_data"', `"${kind}"`);
  return at(objectAfter(code, 'window._sharedData', inCode), 'entry_data', kind);
}

/** `window.__additionalDataLoaded(path, {…})`: what a logged-in page of that time loads after an empty `entry_data`. */
export const additionalData = (document: Document): unknown[] =>
  scriptsWith(document, codeScripts, marker).flatMap((code) => [...objectsAfter(code, marker, inCode)]);
const marker = '__additionalDataLoaded(';
