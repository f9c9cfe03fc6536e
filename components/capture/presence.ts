import type { FromCard } from './portMessages';

/** Tells the content script when pointer or keyboard come to this frame and leave it; Escape leaves too. */
export function tellPresence(document: Document, port: MessagePort): void {
  const tell = (is: FromCard['is'], inside: boolean) => port.postMessage({ is, inside } satisfies FromCard);
  const root = document.documentElement;
  root.addEventListener('pointerenter', () => tell('pointer', true));
  root.addEventListener('pointerleave', () => tell('pointer', false));
  root.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible')) tell('focus', true);
  });
  root.addEventListener('focusout', () => tell('focus', false));
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && tell('focus', false));
}
