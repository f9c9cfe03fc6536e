import { buttonSize } from './buttonSize';
import type { pageTexts } from './pageTexts';
import type { Theme } from './portMessages';

/** Attention ochre of the design's tokens, light and dark. */
const colors = {
  light: { ink: '#855000', ground: '#ffffff', line: '#e0bd7c' },
  dark: { ink: '#e6b765', ground: '#161817', line: '#6a5322' },
};

/** After an update the card's page is dead and only this script still lives: it says so and offers the one way on. */
export function reloadButton(
  document: Document,
  text: (typeof pageTexts)['en'],
  theme: Theme,
): HTMLButtonElement {
  const button = document.createElement('button');
  const { ink, ground, line } = colors[theme];
  button.type = 'button';
  button.textContent = text.reload;
  button.title = text.reloadWhy;
  Object.assign(button.style, {
    all: 'initial',
    boxSizing: 'border-box',
    width: `${buttonSize.width}px`,
    height: `${buttonSize.height}px`,
    borderRadius: '5px',
    border: `1px solid ${line}`,
    background: ground,
    color: ink,
    font: '400 13px/20px system-ui, sans-serif',
    textAlign: 'center',
    cursor: 'pointer',
  });
  button.addEventListener('click', () => document.location.reload());
  return button;
}
