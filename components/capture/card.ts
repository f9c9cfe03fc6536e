import { buttonCard } from './buttonCard';
import { detailsCard } from './detailsCard';
import type { Greeting } from './portMessages';
import { followTheme } from './theme';

/** The page inside the frames: waits for the content script's greeting, which says which of the two it is. */
export function startCard(window: Window): void {
  const greeted = ({ data, source, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (source !== window.parent || !port || !isGreeting(data)) return;
    window.removeEventListener('message', greeted);
    followTheme(window.document, data.theme);
    if (data.is === 'button') buttonCard(window, port);
    else detailsCard(window, port);
  };
  window.addEventListener('message', greeted);
}

const isGreeting = (data: unknown): data is Greeting =>
  typeof data === 'object' &&
  data !== null &&
  'is' in data &&
  (data.is === 'button' || data.is === 'details');
