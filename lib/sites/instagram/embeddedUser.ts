import { at, jsonAfter, scriptsWith } from '../embedded';
import type { Source } from '../site';
import { fullUserIn } from './webProfileInfo';

const codeScripts = 'script:not([type]), script[type="text/javascript"]';

/** Profiles of 2015 to 2021: `window._sharedData`, for the logged-in completed by `window.__additionalDataLoaded(path, {…})`. */
export const embeddedUser: Source = {
  id: 'embeddedUser',
  kinds: ['profile', 'post'],
  read(document, place) {
    // Only a profile's own entry: on other pages the full user objects are of owners and of people suggested.
    if (place.handle === null) return undefined;
    return (
      fullUserIn(sharedPage(document, 'ProfilePage'), place) ?? fullUserIn(additionalData(document), place)
    );
  },
};

/** The entry of one kind of page in the shared data, or undefined. */
export const sharedPage = (document: Document, kind: string): unknown => {
  const [code = ''] = scriptsWith(document, codeScripts, 'window._sharedData', 'entry_data');
  return at(jsonAfter(code, 'window._sharedData'), 'entry_data', kind);
};

export const additionalData = (document: Document): unknown[] =>
  scriptsWith(document, codeScripts, '__additionalDataLoaded(', '{').map((code) =>
    jsonAfter(code, '__additionalDataLoaded('),
  );
