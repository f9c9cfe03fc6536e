/** Largest script that is read: the sites' own stay below a third of it. */
const longestScript = 6_000_000;
/** Values looked at in one search, and values tried behind one marker. */
const mostVisited = 400_000;
const mostTried = 12;
const longestGap = 300;

export type Data = Record<string, unknown>;
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text of the scripts that hold every one of the given words. A search in text is far cheaper than parsing. */
export function scriptsWith(document: Document, selector: string, ...words: string[]): string[] {
  return [...document.querySelectorAll(selector)]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= longestScript && words.every((word) => text.includes(word)));
}

/** Scripts that run, as opposed to those that hold data. */
export const codeScripts = 'script:not([type]), script[type="text/javascript"]';
export const jsonScripts = 'script[type="application/json"]';

/** The JSON of a text, or undefined where it is absent, cut or too long: then this source knows nothing. */
export function parse(text: string | null | undefined): unknown {
  if (!text || text.length > longestScript) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * The objects that follow a marker in a text of JSON or code, each read by itself: the megabyte around them is never parsed. In
 * JSON no string can hold a quoted marker, since its quotes would be escaped. `gap` is what may stand between the two.
 */
export function* objectsAfter(text: string, marker: string, gap = /^\s*:\s*(?=\{)/): Generator<Data> {
  let from = text.indexOf(marker);
  for (let tried = 0; from >= 0 && tried < mostTried; tried++) {
    from += marker.length;
    const between = gap.exec(text.slice(from, from + longestGap))?.[0];
    const start = from + (between ?? '').length;
    const end = between === undefined ? -1 : closingBrace(text, start);
    const value = end < 0 ? undefined : parse(text.slice(start, end + 1));
    if (isData(value)) yield value;
    from = text.indexOf(marker, from);
  }
}

/** The first of them. */
export const objectAfter = (text: string, marker: string, gap?: RegExp): Data | undefined =>
  objectsAfter(text, marker, gap).next().value ?? undefined;

/** In code: `marker = {` and `marker('/path/', {`. */
export const inCode = /^[^{};]*(?=\{)/;

/** The value at a path of keys, or undefined where the path breaks off. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Data)[key];
  }
  return here;
}

/** Every object inside a value, outermost first. What belongs to the person looking is never entered. */
export function* objectsIn(root: unknown): Generator<Data> {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < mostVisited; index++) {
    const value = queue[index];
    if (typeof value !== 'object' || value === null || isViewers(value)) continue;
    if (isData(value)) yield value;
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'object' && child !== null && key !== 'viewer') queue.push(child);
    }
  }
}

/** `["PolarisViewer", [], {data: …}, 5895]`: Instagram's account of who looks. */
const isViewers = (value: object) => Array.isArray(value) && value[0] === 'PolarisViewer';

/** A site's id. A number too large for JavaScript has already lost its last digits and is none. */
export function idOf(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[1-9]\d{0,23}$/.test(text) ? text : undefined;
}

export const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

function closingBrace(text: string, start: number): number {
  let depth = 0;
  let isInString = false;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === backslash) index++;
      else if (code === quote) isInString = false;
    } else if (code === quote) isInString = true;
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return index;
  }
  return -1;
}
const [quote, backslash, open, close] = [...'"\\{}'].map((sign) => sign.charCodeAt(0));
