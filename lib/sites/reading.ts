import type { FactField } from '@/lib/model/profile';
import { plainLine } from './plainText';
import type { Place, PostReading, Reading } from './site';

type Loose = { [K in FactField]?: Reading[K] | undefined } & {
  handle: unknown;
  post?: PostReading | undefined;
  avatarFile?: string | undefined;
};

/** A reading of what is known, if it is of the creator whom the address names. */
export function readingOf(place: Place, { handle, ...facts }: Loose): Reading | undefined {
  const name = handleOf(handle);
  if (!name || !isOfPlace(place, name)) return undefined;
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return { ...known, handle: name };
}

/** Whether a handle is the address's; where the address names nobody, any may be. */
export const isOfPlace = (place: Place, handle: string): boolean =>
  place.handle === null || sameHandle(place.handle, handle);

export const sameHandle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A handle as the site writes it, without @, or undefined where a text is none. */
export function handleOf(value: unknown): string | undefined {
  if (isHandle(value)) return value; // nearly always: a page that nobody presses anything on is spared the cleaning
  const text = plainLine(value)?.replace(/^@/, '');
  return isHandle(text) ? text : undefined;
}

const isHandle = (text: unknown): text is string => typeof text === 'string' && /^[\w.-]{1,64}$/.test(text);
