import { drawIcon, type IconName, type RingOf } from './icons';
import { boxOfMark, markStyle } from './markStyle';
import type { Theme } from './portMessages';

export type MarkState = 'add' | 'saving' | 'known' | 'failed';

export type Mark = {
  element: HTMLElement;
  show: (state: MarkState, icon: IconName | RingOf, label: string) => void;
  setTheme: (theme: Theme) => void;
  /** Moves it in CSS pixels. */
  moveBy: (left: number, top: number) => void;
};

export type OnMark = {
  press: (event: MouseEvent) => void;
  /** `wait` is false where the keyboard came. */
  enter: (wait: boolean) => void;
  leave: () => void;
};

/** What the site would take for a click on its card. */
const kept = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown'];

/** One mark of one size in a closed shadow root, an icon only: what a page could find or measure is the same for all. */
export function newMark(document: Document, on: OnMark): Mark {
  const element = document.createElement('jianlian-mark');
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: true });
  const style = document.createElement('style');
  const button = document.createElement('button');
  style.textContent = markStyle;
  button.type = 'button';
  root.append(style, button);
  let shown = '';
  let left = 0;
  let top = 0;
  element.style.cssText = boxOfMark(left, top);

  for (const event of kept) element.addEventListener(event, (one) => one.stopPropagation());
  button.addEventListener('click', (event) => event.isTrusted && on.press(event)); // a page can send clicks, too
  button.addEventListener('pointerenter', () => on.enter(true));
  button.addEventListener('pointerleave', on.leave);
  button.addEventListener('focus', () => button.matches(':focus-visible') && on.enter(false));
  button.addEventListener('blur', on.leave);
  button.addEventListener('keydown', ({ key }) => key === 'Escape' && on.leave());

  return {
    element,
    show(state, icon, label) {
      const now = JSON.stringify([state, icon, label]);
      if (now === shown) return;
      shown = now;
      button.className = state;
      button.setAttribute('aria-label', label);
      button.replaceChildren(drawIcon(document, icon));
    },
    setTheme(theme) {
      element.dataset.theme = theme;
    },
    moveBy(x, y) {
      if (Math.abs(x) < 0.5 && Math.abs(y) < 0.5) return;
      left += x;
      top += y;
      element.style.cssText = boxOfMark(left, top);
    },
  };
}
