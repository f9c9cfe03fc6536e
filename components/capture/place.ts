import { boxInCorner, boxInFlow } from './boxStyle';
import { buttonSize } from './buttonSize';

/** Sets the button after the site's own. Moved without reloading its frame where the browser can. */
export function placeAfter(anchor: Element, element: HTMLElement): void {
  if (element.style.position === 'fixed') element.style.cssText = boxInFlow;
  const parent = anchor.parentElement;
  if (!parent || anchor.nextElementSibling === element) return;
  move(parent, element, anchor.nextSibling);
}

/** Where the page has no place for it: a corner in which nothing of the site's can be pressed. Reads the layout. */
export function placeInCorner(document: Document, element: HTMLElement): void {
  const all = corners(windowOf(document));
  const [top, left] = all.find(([y, x]) => isFree(document, element, x, y)) ?? all[0];
  element.style.cssText = boxInCorner(top, left);
  if (element.parentElement !== document.body) move(document.body, element, null);
}

const margin = 16;
const footprint = { width: buttonSize.width + margin, height: buttonSize.height + margin };

/** Top and left of each, best first: under the sites' own head, at the right. */
const corners = ({ width, height }: Size): [Corner, ...Corner[]] => [
  [72, width - footprint.width],
  [height - footprint.height, width - footprint.width],
  [height - footprint.height, margin],
  [72, margin],
];
type Size = { width: number; height: number };
type Corner = readonly [top: number, left: number];

const controls = 'a, button, input, textarea, select, [role=button], [role=link], [tabindex="0"]';

function isFree(document: Document, element: HTMLElement, left: number, top: number): boolean {
  return [0.1, 0.9].every((part) => {
    const at = [left + part * buttonSize.width, top + buttonSize.height / 2] as const;
    const first = document.elementFromPoint(...at); // the whole stack costs ten times as much
    const there = first === element ? document.elementsFromPoint(...at)[1] : first;
    return !there?.closest(controls);
  });
}

type Movable = Element & { moveBefore?: (node: Node, before: Node | null) => void };

function move(parent: Movable, element: HTMLElement, before: Node | null): void {
  if (parent.moveBefore && element.isConnected) parent.moveBefore(element, before);
  else parent.insertBefore(element, before);
}

/** Whether it can be seen and pressed where it stands. Reads the layout. Not so: clipped away by the site's own layout, under one of its controls, or not on the page's first screenful. */
export function isPressable(document: Document, element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const shown = windowOf(document);
  const x = left + width / 2;
  const y = top + height / 2;
  const scrolled = document.defaultView?.scrollY ?? 0;
  if (width < 4 || height < 4 || x < 0 || x > shown.width || y + scrolled < 0 || y + scrolled > shown.height)
    return false;
  const there = document.elementFromPoint(x, y); // null where it is scrolled out of sight
  return there === null || there === element || !element.parentElement?.contains(there);
}

/** Without scroll bars where that can be known: a page without a doctype calls its whole height the window's. */
function windowOf(document: Document): Size {
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  return { width: Math.min(innerWidth, document.documentElement.clientWidth), height: innerHeight };
}
