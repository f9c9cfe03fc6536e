import { detailsSize } from './buttonSize';
import { cardFrame, type Frame } from './frame';
import type { FromCard, Theme } from './portMessages';

export type Details = {
  element: HTMLElement;
  show: () => void;
  hide: () => void;
  setTheme: (theme: Theme) => void;
};

type Setup = { theme: () => Theme; onMessage: (message: FromCard) => void };

const gap = 6;

/**
 * The larger frame beside the button: what the state means, in words. It is shown in every state and always has one size; the
 * button's card fills it over a line between the two, so that neither this script nor the page learns what it says.
 */
export function details(
  root: ShadowRoot,
  button: HTMLElement,
  card: Frame,
  { theme, onMessage }: Setup,
): Details {
  const element = button.ownerDocument.createElement('div');
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
  const frame = cardFrame(button.ownerDocument, {
    as: 'details',
    size: detailsSize,
    theme,
    onMessage,
    onReady() {
      const line = new MessageChannel();
      frame.post({ is: 'line' }, [line.port1]);
      card.post({ is: 'line' }, [line.port2]);
    },
  });
  element.append(frame.element);

  return {
    element,
    show() {
      if (!element.isConnected) root.append(element);
      const { left, top } = placeBeside(button.getBoundingClientRect(), innerWidth, innerHeight);
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

type Box = { left: number; top: number; bottom: number };

/** Under the button, above it where there is no room, and inside the window. */
export function placeBeside(button: Box, width: number, height: number): { left: number; top: number } {
  const below = button.bottom + gap;
  const isRoomBelow = below + detailsSize.height <= height;
  return {
    left: within(button.left, width - detailsSize.width),
    top: within(isRoomBelow ? below : button.top - gap - detailsSize.height, height - detailsSize.height),
  };
}

const within = (wanted: number, most: number) => Math.max(gap, Math.min(wanted, most - gap));
