import { buttonCard } from './buttonCard';
import { detailsCard } from './detailsCard';
import { listedCard } from './listedCard';
import type { Greeting } from './portMessages';
import { followTheme } from './theme';

/** The page inside the frames: waits for the content script's greeting, which says what it is. */
export function startCard(window: Window): void {
  const greeted = ({ data, source, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (source !== window.parent || !port || !isGreeting(data)) return;
    window.removeEventListener('message', greeted);
    followTheme(window.document, data.theme);
    cards[data.is](window, port);
  };
  window.addEventListener('message', greeted);
}

const cards: Record<Greeting['is'], (window: Window, port: MessagePort) => void> = {
  button: buttonCard,
  details: detailsCard,
  listed: listedCard,
};

const isGreeting = (data: unknown): data is Greeting =>
  typeof data === 'object' &&
  data !== null &&
  'is' in data &&
  typeof data.is === 'string' &&
  Object.hasOwn(cards, data.is);
