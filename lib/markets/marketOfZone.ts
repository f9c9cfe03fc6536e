import { marketOf, markets } from './markets';

/**
 * The market of a person whose zone somebody set: the one known before where the zone is one of its own, else the only one that has
 * this zone. null: we hold none for it, or several share it.
 */
export function marketOfZone(zone: string, before: string | null): string | null {
  const has = (code: string | null) => marketOf(code)?.zones.some(({ id }) => id === zone) ?? false;
  if (has(before)) return before;
  const [only, ...others] = markets.filter(({ code }) => has(code));
  return only && others.length === 0 ? only.code : null;
}
