import type { TFunction } from 'i18next';
import { textMemory } from './textMemory';

const longest = 40;

/**
 * Says what `t` says, and remembers it where the key comes alone or with one number or short text: a table of people asks for the same few words
 * a thousand times, and working out a plural takes longer than drawing it. One for each language.
 */
export function remembered(t: TFunction): TFunction {
  const known = textMemory();
  const fresh = t as unknown as Say;
  const say: Say = (key, options) => {
    const asked = askedAs(key, options);
    return asked === null ? fresh(key, options) : known(asked, () => fresh(key, options));
  };
  return say as unknown as TFunction;
}

type Options = Record<string, unknown>;
type Say = (key: string, options?: Options) => string;

/** Null: too many different things may stand in it. */
function askedAs(key: string, options: Options | undefined): string | null {
  if (options === undefined) return key;
  const [first, ...others] = Object.entries(options);
  if (!first || others.length > 0) return null;
  const [name, value] = first;
  const isShort = typeof value === 'number' || (typeof value === 'string' && value.length <= longest);
  return isShort ? `${key} ${name} ${value}` : null;
}
