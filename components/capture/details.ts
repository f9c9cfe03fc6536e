import { floating } from './floating';
import type { Frame } from './frame';
import type { FromCard, Theme } from './portMessages';

export type Details = {
  show: () => void;
  hide: () => void;
  setTheme: (theme: Theme) => void;
};

type Setup = { theme: () => Theme; onMessage: (message: FromCard) => void };

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
  const more = floating(root, {
    as: 'details',
    theme,
    onMessage,
    onReady(frame) {
      const line = new MessageChannel();
      frame.post({ is: 'line' }, [line.port1]);
      card.post({ is: 'line' }, [line.port2]);
    },
  });
  const { hide, setTheme } = more;
  return { show: () => more.showAt(button.getBoundingClientRect()), hide, setTheme };
}
