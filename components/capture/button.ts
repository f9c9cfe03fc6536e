import { boxInFlow } from './boxStyle';
import { buttonSize } from './buttonSize';
import type { Details } from './details';
import { cardFrame } from './frame';
import type { pageTexts } from './pageTexts';
import { themeAt } from './pageTheme';
import type { FromCard, Theme, ToCard } from './portMessages';
import { onDemand } from './reader';
import { reloadButton } from './reloadButton';

export type Button = {
  element: HTMLElement;
  post: (message: ToCard) => void;
  /** Reads the page's look again; call it after the button was placed. */
  followTheme: () => void;
  /** The extension is gone from under the page. */
  offerReload: (text: (typeof pageTexts)['en']) => void;
};

const shownAfter = 600;
const hiddenAfter = 200;

/** The element `jianlian-save`: one box of one size; what it shows lives in a frame of our own origin, in a closed shadow root. */
export function button(document: Document, isAlive: () => boolean, onDead: () => void): Button {
  const element = document.createElement('jianlian-save');
  element.style.cssText = boxInFlow;
  const root = element.attachShadow({ mode: 'closed' });

  let theme: Theme = 'light';
  let timer = 0;
  let isDead = false;
  let isInside = false; // pointer or keyboard
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
  const onMessage = ({ is, inside }: FromCard) => {
    if (!isAlive()) return onDead(); // the frames' pages outlive their extension too
    isInside = inside;
    if (inside) after(is === 'focus' ? 0 : shownAfter, () => show().catch(onDead));
    else after(hiddenAfter, hide);
  };
  const show = async () => {
    const { details } = await onDemand();
    more ??= details(root, element, card, { theme: () => theme, onMessage });
    if (!isInside) return; // left while it loaded
    more.show();
    document.addEventListener('pointerover', elsewhere);
  };
  const hide = () => {
    isInside = false;
    more?.hide();
    document.removeEventListener('pointerover', elsewhere);
  };
  /** A frame that the pointer leaves may not notice: the page does, where the pointer arrives. */
  const elsewhere = ({ target }: Event) => target === element || after(hiddenAfter, hide);
  const checkLife = () => isAlive() || onDead();

  const card = cardFrame(document, {
    as: 'button',
    size: buttonSize,
    theme: () => theme,
    onMessage,
    onClosed: checkLife,
  });
  let more: Details | undefined;
  root.append(card.element);
  element.addEventListener('focusin', checkLife); // where ports do not tell
  element.addEventListener('pointerenter', checkLife);

  return {
    element,
    post: card.post,
    followTheme() {
      const now = themeAt(element.parentElement ?? document.documentElement);
      if (now === theme) return;
      theme = now;
      card.element.style.colorScheme = now;
      card.post({ is: 'theme', theme: now });
      more?.setTheme(now);
    },
    offerReload(text) {
      if (isDead) return;
      isDead = true;
      clearTimeout(timer);
      root.replaceChildren(reloadButton(document, text, theme));
    },
  };
}
