import { pageApi } from '@/lib/messages/send';
import type { FromCard, Greeting, Theme, ToCard } from './portMessages';

export type Frame = { element: HTMLElement; post: (message: ToCard, ports?: MessagePort[]) => void };

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
  const element = as === 'button' && !import.meta.env.FIREFOX ? lightFrame(document) : fullFrame(document);
  let port: MessagePort | undefined;
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

const cardPage = (): string => pageApi().runtime.getURL('card.html');

/**
 * Chromium makes the frame of an `object` after our script has ended, that of an `iframe` within it: a third of all that a page pays
 * for us. Firefox shows no extension page in an `object`.
 */
function lightFrame(document: Document): HTMLObjectElement {
  const element = document.createElement('object');
  element.type = 'text/html';
  element.data = cardPage();
  return element;
}

/** Only an `iframe` can be lent the right to write to the clipboard. */
function fullFrame(document: Document): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = cardPage();
  element.allow = 'clipboard-write';
  return element;
}
