// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepTypedAhead } from '@/components/app/typedAhead';

let heard: string[];
const hear = (event: Event) => void heard.push((event as KeyboardEvent).key);

beforeAll(keepTypedAhead);
beforeEach(() => {
  heard = [];
  document.body.innerHTML = '';
  document.addEventListener('keydown', hear);
});
afterEach(() => document.removeEventListener('keydown', hear));

function press(key: string, options: KeyboardEventInit = {}): void {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
}

function open(inner: string, role = 'dialog'): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', `<div role="${role}" tabindex="-1">${inner}</div>`);
  return document.body.lastElementChild as HTMLElement;
}

test('[PANEL-27] letters typed before the field has the focus stand in it, and nothing else hears them', async () => {
  press('t');
  const layer = open('<form><input></form>');
  const field = layer.querySelector('input')!;
  const sent: string[] = [];
  layer.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(field.value);
  });

  for (const key of ['v', 'i', 'x', 'Backspace', 'p', ' ', '1', 'Enter']) press(key);
  expect(heard).toEqual(['t']);
  layer.focus();
  expect(field.value).toBe('');
  field.focus();

  await expect.poll(() => sent).toEqual(['vip 1']);
});

test('[PANEL-27] a field that chooses its words when it gets the focus has what was typed instead of them', async () => {
  press('Enter');
  const field = open('<input value="before">').querySelector('input')!;
  field.addEventListener('focus', () => field.select());

  press('n');
  field.focus();

  await expect.poll(() => field.value).toBe('n');
});

test('[PANEL-27] a menu without a field hears its keys when it has the focus', async () => {
  press('s');
  const layer = open('<button role="menuitem">Agreed</button>', 'menu');
  const keys: string[] = [];
  layer.addEventListener('keydown', ({ key }) => keys.push(key));

  press('ArrowDown');
  press('3');
  expect(keys).toEqual([]);
  layer.querySelector('button')!.focus();

  await expect.poll(() => keys).toEqual(['ArrowDown', '3']);
});

test('[PANEL-27] Escape, Ctrl and what comes after two seconds are not kept; a layer that goes away takes its keys along', async () => {
  press('t');
  const layer = open('<input>');
  const field = layer.querySelector('input')!;

  press('k', { ctrlKey: true });
  press('a');
  press('Escape');
  expect(heard).toEqual(['t', 'k', 'Escape']);
  field.focus();
  await Promise.resolve();
  expect(field.value).toBe('');

  field.blur();
  layer.dataset.closed = '';
  press('j');
  expect(heard).toEqual(['t', 'k', 'Escape', 'j']);
});

test('[PANEL-27] where one types already, and where no layer is, a key goes its way', () => {
  document.body.innerHTML = '<input>';
  document.querySelector('input')!.focus();
  open('<input>');

  press('a');

  expect(heard).toEqual(['a']);
});
