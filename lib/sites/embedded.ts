/** Largest script that is parsed: the sites' own stay below a third of it. */
const longestScript = 6_000_000;
/** Values looked at in one search: the sites' largest script holds a third of it. */
const mostVisited = 400_000;

/** The JSON of a script element, or undefined where it is absent, cut or too long. */
export function jsonOf(script: Element | null | undefined): unknown {
  return parse(script?.textContent ?? '');
}

/** The JSON value that begins at the first brace after `marker` in a script's code: `window.x = {…};`. */
export function jsonAfter(code: string, marker: string): unknown {
  const from = code.indexOf(marker);
  const start = from < 0 ? -1 : code.indexOf('{', from + marker.length);
  if (start < 0) return undefined;
  const end = closingBrace(code, start);
  return end < 0 ? undefined : parse(code.slice(start, end + 1));
}

/** Text of the scripts that hold every one of the given words. A search in text is far cheaper than parsing. */
export function scriptsWith(document: Document, selector: string, ...words: string[]): string[] {
  return [...document.querySelectorAll(selector)]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= longestScript && words.every((word) => text.includes(word)));
}

export function parse(text: string): unknown {
  if (!text || text.length > longestScript) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // cut or not JSON: this source knows nothing
  }
}

export type Data = Record<string, unknown>;
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of keys, or undefined where the path breaks off. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key) ? (here as Data)[key] : undefined,
    value,
  );
}

/** Every object inside a value, outermost first, in the page's order. What belongs to the person looking is never entered. */
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

function closingBrace(code: string, start: number): number {
  let depth = 0;
  let isInString = false;
  for (let index = start; index < code.length; index++) {
    const char = code[index];
    if (isInString) {
      if (char === '\\') index++;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return index;
  }
  return -1;
}
