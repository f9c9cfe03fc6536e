import { isTyping } from './keyName';
import { openLayer } from './openLayer';

/** So long, in ms, keys wait for a layer that has opened and has no focus yet. */
const comingFor = 2000;

/** What takes the keys when it opens; `data-coming` stands where a field will be. */
const opened = `${openLayer}, [data-coming]`;
const keptNames = new Set(['Enter', 'Backspace', 'ArrowDown', 'ArrowUp']);

let kept: KeyboardEvent[] = [];
let isGiving = false;
/** When someone last pressed what may have opened a layer. */
let actedAt = Number.NEGATIVE_INFINITY;

/**
 * Nothing that is typed gets lost, or does something else, between a key or a press that opens a menu or a field and the moment in which that has
 * the focus: it is kept, and given to what gets the focus. Called once, when the panel starts, before any other listener.
 */
export function keepTypedAhead(): void {
  addEventListener('keydown', onKeyDown, { capture: true });
  addEventListener('pointerup', act, { capture: true });
  addEventListener('hashchange', forget);
  addEventListener('focusin', onFocus);
}

function onKeyDown(event: KeyboardEvent): void {
  if (isGiving) return;
  const isKept = isForLayer(event) && isComing(event);
  if (!isKept) {
    act(event);
    return;
  }
  kept.push(event);
  event.preventDefault();
  event.stopImmediatePropagation();
}

function act({ timeStamp }: Event): void {
  actedAt = timeStamp;
  forget();
}

function forget(): void {
  kept = [];
}

const isForLayer = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isComposing && (key.length === 1 || keptNames.has(key));

/** A layer is there, opened just now, and the focus is not in it. */
function isComing({ timeStamp }: KeyboardEvent): boolean {
  if (timeStamp - actedAt > comingFor) return false;
  const focused = document.activeElement;
  if (focused && (isTyping(focused) || focused.closest(opened))) return false;
  return document.querySelector(opened) !== null;
}

function onFocus({ target }: FocusEvent): void {
  if (kept.length === 0 || !(target instanceof HTMLElement) || !isReady(target)) return;
  void giveAll();
}

/** Each key after what the one before it has changed is drawn. No key that is pressed meanwhile comes between. */
async function giveAll(): Promise<void> {
  const events = kept;
  forget();
  await null; // the layer itself hears of the focus first: a field may choose what stands in it
  isGiving = true;
  for (const event of events) {
    if (document.activeElement) giveTo(document.activeElement, event);
    await null;
  }
  isGiving = false;
}

/** A layer with a field gives it the focus, maybe after itself. */
function isReady(target: HTMLElement): boolean {
  if (isTyping(target)) return true;
  const layer = target.closest(opened);
  return layer !== null && layer.querySelector('input, textarea, [contenteditable]') === null;
}

function giveTo(target: Element, { key, code, shiftKey }: KeyboardEvent): void {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isText && isTyping(target) && (key.length === 1 || key === 'Backspace')) {
    if (key === 'Backspace') insert(target, '', 1);
    else insert(target, key);
    return;
  }
  const event = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true });
  const isFree = target.dispatchEvent(event);
  if (isFree && isText && key === 'Enter') target.form?.requestSubmit();
}

/** Puts text in the place of what is chosen, as if it were typed. @param before so many letters before it go where nothing is chosen */
function insert(field: HTMLInputElement | HTMLTextAreaElement, text: string, before = 0): void {
  const end = field.selectionEnd ?? field.value.length;
  const start = field.selectionStart ?? end;
  field.setRangeText(text, start === end ? Math.max(0, start - before) : start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
