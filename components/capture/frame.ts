import { pageApi } from '@/lib/messages/send';
import type { FromCard, Greeting, Theme, ToCard } from './portMessages';

export type Frame = { element: HTMLIFrameElement; post: (message: ToCard, ports?: MessagePort[]) => void };

type Setup = {
  as: Greeting['is'];
  size: { width: number; height: number };
  theme: () => Theme;
  onReady?: () => void;
  onMessage: (message: FromCard) => void;
  /** The other end is gone: the frame was moved, or its extension was updated. */
  onClosed?: () => void;
};

/**
 * A frame of the extension's own origin: the page can neither read it nor press keys into it. Its port is handed to the frame
 * directly; `postMessage` to the page's own window would be heard by the page. A frame that was moved loads again and gets a new port.
 */
export function cardFrame(
  document: Document,
  { as, size, theme, onReady, onMessage, onClosed }: Setup,
): Frame {
  const element = document.createElement('iframe');
  let port: MessagePort | undefined;
  element.src = pageApi().runtime.getURL('card.html');
  element.allow = 'clipboard-write';
  // A frame whose scheme differs from its element's gets an opaque ground.
  element.style.cssText = `display:block;border:0;width:${size.width}px;height:${size.height}px;background:none;color-scheme:${theme()}`;
  element.addEventListener('load', () => {
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }) => onMessage(data as FromCard);
    port.addEventListener('close', () => onClosed?.());
    const greeting: Greeting = { is: as, theme: theme() };
    element.contentWindow?.postMessage(greeting, '*', [channel.port2]); // the address of the card is a new one each time
    onReady?.();
  });
  return { element, post: (message, ports = []) => port?.postMessage(message, ports) };
}
