import type { Mark } from './mark';
import { markSize } from './markStyle';

export type Standing = { picture: Element; anchor: Element; mark: Mark };

const inset = 6;
/** On a picture narrower than this the mark hangs over the corner: it must not cover a face. */
const small = 72;
const overhang = 9;
const controls = 'a,button,input,[role=button],[role=link],[tabindex="0"]';

/** Puts marks at the lower left of their pictures, above what the site has there itself. Reads the layout once for all, then writes. */
export function placeMarks(document: Document, standing: readonly Standing[]): void {
  const moves = standing.map(({ picture, anchor, mark }) => {
    const box = picture.getBoundingClientRect();
    const now = mark.element.getBoundingClientRect();
    const within = box.width < small ? -overhang : inset;
    const left = box.left + within;
    const top = box.bottom - markSize - within;
    const isTaken =
      within > 0 && isOfSite(document, left + markSize / 2, top + markSize / 2, picture, anchor);
    return { mark, left: left - now.left, top: (isTaken ? top - markSize - inset : top) - now.top };
  });
  for (const { mark, left, top } of moves) mark.moveBy(left, top);
}

/** Whether the site has a text or a control of its own on the picture there. */
function isOfSite(document: Document, x: number, y: number, picture: Element, anchor: Element): boolean {
  const all = document.elementsFromPoint(x, y);
  const there = all[0]?.localName === 'jianlian-mark' ? all[1] : all[0];
  if (!there || there === picture || there.contains(picture)) return false;
  const control = there.closest(controls);
  return (
    Boolean(there.textContent?.trim()) ||
    (control !== null && !control.contains(picture) && control !== anchor)
  );
}
