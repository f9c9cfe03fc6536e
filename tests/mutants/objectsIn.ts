export type Fields = { [key: string]: Value };
/** Strings as they read; numbers and words as they are written, so that long ids keep their digits. */
export type Value = string | Fields | Value[];

const token = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Every object that a text of JSON or code holds, in order, also where the text was cut or damaged. Written apart from the product's
 * own reading on purpose: it judges that.
 */
export function objectsIn(text: string): Fields[] {
  const found: Fields[] = [];
  const open: Open[] = [];
  for (const [part] of text.matchAll(token)) {
    if (part === ':') continue;
    if (part === '}' || part === ']') open.pop();
    else if (part === ',') forgetKey(open.at(-1));
    else if (part === '{' || part === '[') {
      const value: Fields | Value[] = part === '[' ? [] : Object.create(null);
      if (!Array.isArray(value)) found.push(value);
      take(open.at(-1), value);
      open.push({ value });
    } else take(open.at(-1), asRead(part));
  }
  return found;
}

type Open = { value: Fields | Value[]; key?: string | undefined };

function take(into: Open | undefined, value: Value): void {
  if (!into) return;
  if (Array.isArray(into.value)) into.value.push(value);
  else if (into.key === undefined) into.key = typeof value === 'string' ? value : '';
  else {
    into.value[into.key] = value;
    into.key = undefined;
  }
}

function forgetKey(into: Open | undefined): void {
  if (into) into.key = undefined;
}

function asRead(part: string): string {
  if (!part.startsWith('"')) return part;
  try {
    return JSON.parse(part);
  } catch {
    return part.slice(1, -1);
  }
}
