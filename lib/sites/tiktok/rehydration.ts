import { at, jsonOf } from '../embedded';

/** One scope of the data a TikTok page starts with. They describe the first load and nothing after it. */
export function scopeOf(document: Document, name: string): unknown {
  const script = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  if (!script?.textContent?.includes(`"${name}"`)) return undefined;
  return at(jsonOf(script), '__DEFAULT_SCOPE__', name);
}
