import { type SavedView, savedViewSchema } from '@/lib/model/savedView';

type Kept = SavedView['shown'];

const shownSchema = savedViewSchema.shape.shown;

/** What is shown, as letters that may stand in an address: JSON in UTF-8 in base64url. */
export function writtenLook(shown: Kept): string {
  const bytes = new TextEncoder().encode(JSON.stringify(shown));
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What an address says is to be shown; null: it was cut off or changed, or comes from a version that can show more. */
export function readLook(text: string): Kept | null {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return shownSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

const linkPattern = /#(\/(?:pipeline|board)\/(?:look|view)\/\S+)$/;

/** The address inside the panel of a link to a view that someone was sent; null: it is none. */
export const pathOfLink = (typed: string): string | null => linkPattern.exec(typed.trim())?.[1] ?? null;

/** The whole address, as it is copied. */
export const linkTo = (path: string): string => `${location.href.split('#')[0]}#${path}`;
