import { detailsSize } from './buttonSize';
import { cardFrame, type Frame } from './frame';
import type { FromCard, Greeting, Theme } from './portMessages';

export type Floating = {
  element: HTMLElement;
  frame: Frame;
  /** Shows it beside a box of the window, in CSS pixels. */
  showAt: (box: Box) => void;
  hide: () => void;
  setTheme: (theme: Theme) => void;
};

type Setup = {
  as: Greeting['is'];
  theme: () => Theme;
  onReady: (frame: Frame) => void;
  onMessage: (message: FromCard) => void;
};
type Box = { left: number; top: number; bottom: number };

const gap = 6;

/** A larger frame of our own origin that floats above the page while it is shown; it always has one size. */
export function floating(root: ShadowRoot, { as, theme, onReady, onMessage }: Setup): Floating {
  const document = root.ownerDocument;
  const element = document.createElement('div');
  element.popover = 'manual'; // the top layer: above whatever the site stacks
  Object.assign(element.style, {
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'visible',
    background: 'transparent',
  });
  const frame: Frame = cardFrame(document, {
    as,
    size: detailsSize,
    theme,
    onMessage,
    onReady: () => onReady(frame),
  });
  element.append(frame.element);

  return {
    element,
    frame,
    showAt(box) {
      if (!element.isConnected) root.append(element);
      const { left, top } = placeBeside(box, innerWidth, innerHeight);
      Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
      element.showPopover();
    },
    hide() {
      if (element.isConnected) element.hidePopover();
    },
    setTheme(theme) {
      frame.element.style.colorScheme = theme;
      frame.post({ is: 'theme', theme });
    },
  };
}

/** Under the box, above it where there is no room, and inside the window. */
export function placeBeside(box: Box, width: number, height: number): { left: number; top: number } {
  const below = box.bottom + gap;
  const isRoomBelow = below + detailsSize.height <= height;
  return {
    left: within(box.left, width - detailsSize.width),
    top: within(isRoomBelow ? below : box.top - gap - detailsSize.height, height - detailsSize.height),
  };
}

const within = (wanted: number, most: number) => Math.max(gap, Math.min(wanted, most - gap));
