import { type Floating, floating } from './floating';
import type { About, FromCard, Theme } from './portMessages';

export type MarkDetails = {
  /** The pointer or the keyboard came to a mark. `wait`: not before it has rested there. */
  open: (mark: HTMLElement, about: About, wait: boolean) => void;
  /** There is news of a creator: told, if the card is open beside their mark. */
  renew: (about: About) => void;
  leave: () => void;
  close: () => void;
  setTheme: (theme: Theme) => void;
};

const shownAfter = 600;
const hiddenAfter = 200;

/** One floating card for all marks of a page: made when the first is pointed at, filled by itself, shown beside whichever has it now. */
export function markDetails(document: Document, theme: () => Theme): MarkDetails {
  const host = document.createElement('jianlian-details');
  const root = host.attachShadow({ mode: 'closed' });
  let card: Floating | undefined;
  let about: About | undefined;
  let beside: HTMLElement | undefined;
  let timer = 0;
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };

  const onMessage = ({ inside }: FromCard) => (inside ? clearTimeout(timer) : after(hiddenAfter, close));
  const tell = () => about && card?.frame.post({ is: 'about', about });

  function show(mark: HTMLElement): void {
    if (!mark.isConnected) return;
    beside = mark;
    card ??= floating(root, { as: 'listed', theme, onMessage, onReady: tell });
    if (!host.isConnected) document.documentElement.append(host);
    card.showAt(mark.getBoundingClientRect());
    tell();
    if (about?.focus) card.frame.element.focus();
    document.addEventListener('scroll', close, { capture: true, passive: true }); // it stands in the window, the mark in the page
    document.addEventListener('pointerover', elsewhere);
  }

  function close(): void {
    clearTimeout(timer);
    if (!about) return;
    about = undefined;
    const hadKeyboard = document.activeElement === host;
    card?.hide();
    if (hadKeyboard) beside?.focus();
    document.removeEventListener('scroll', close, { capture: true });
    document.removeEventListener('pointerover', elsewhere);
  }

  /** A frame that the pointer leaves may not notice: the page does, where the pointer arrives. */
  const elsewhere = ({ target }: Event) => {
    const { localName } = target as Element;
    if (localName !== 'jianlian-mark' && target !== host) after(hiddenAfter, close);
  };

  return {
    open(mark, next, wait) {
      after(wait ? shownAfter : 0, () => {
        about = next;
        show(mark);
      });
    },
    renew(news) {
      if (about?.handle.handle !== news.handle.handle) return;
      about = news;
      tell();
    },
    leave: () => after(hiddenAfter, () => document.activeElement === host || close()),
    close() {
      close();
      host.remove();
      card = undefined;
      root.replaceChildren();
    },
    setTheme: (now) => card?.setTheme(now),
  };
}
