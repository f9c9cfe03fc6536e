// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { screenIsComing } from '@/components/app/heldKey';
import { holdKeys, type Keys, KeysRest, useKeys } from '@/components/app/useKeys';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let page: Root;
let pressed: string[];

beforeAll(holdKeys);
beforeEach(() => {
  document.body.innerHTML =
    '<div id="root"></div><input id="text"><input id="box" type="checkbox"><div id="note" contenteditable="true"></div>';
  page = createRoot(document.getElementById('root')!);
  pressed = [];
});
afterEach(() => act(() => page.unmount()));

const log = (name: string) => () => void pressed.push(name);

function Screen({ keys, isOn = true }: { keys: Keys; isOn?: boolean }) {
  useKeys(keys, isOn);
  return null;
}
const show = (keys: Keys, isOn = true) => act(() => page.render(<Screen keys={keys} isOn={isOn} />));

function press(key: string, options: KeyboardEventInit & { at?: Element } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  (options.at ?? document.body).dispatchEvent(event);
  return event;
}
const element = (id: string) => document.getElementById(id)!;

test('[PANEL-10] a key acts and is taken; another is left to the browser', () => {
  show({ j: log('j') });

  expect(press('j').defaultPrevented).toBe(true);
  expect(press('k').defaultPrevented).toBe(false);
  expect(pressed).toEqual(['j']);
});

test('[PANEL-10] single keys rest while one types, not on a checkbox; with Ctrl or ⌘ they work anywhere', () => {
  show({ j: log('j'), 'mod+k': log('mod+k') });

  for (const id of ['text', 'note']) press('j', { at: element(id) });
  press('j', { at: element('box') });
  press('k', { at: element('text'), ctrlKey: true });
  press('k', { at: element('note'), metaKey: true });

  expect(pressed).toEqual(['j', 'mod+k', 'mod+k']);
});

test('[PANEL-10] nothing acts while an IME composes, or where someone else has taken the key', () => {
  show({ j: log('j'), Enter: log('Enter') });
  const takes = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', takes);

  press('j');
  document.body.removeEventListener('keydown', takes);
  press('Enter', { isComposing: true });

  expect(pressed).toEqual([]);
});

test('[PANEL-10] an open menu or dialog has the keys for itself', () => {
  show({ j: log('j') });
  document.body.insertAdjacentHTML('beforeend', '<div role="menu"></div>');

  press('j');

  expect(pressed).toEqual([]);
});

test('[PANEL-10] one after the other: G then P; too late, or with another between, is no pair', () => {
  show({ 'g p': log('g p'), p: log('p') });

  press('g');
  press('p');
  press('g');
  press('x');
  press('p');

  expect(pressed).toEqual(['g p', 'p']);
});

test('[PANEL-10] a sign that needs Shift is that sign, a letter with Shift is not the letter', () => {
  show({ '?': log('?'), d: log('d'), 'shift+d': log('shift+d') });

  press('?', { shiftKey: true });
  press('D', { shiftKey: true });
  press('D');

  expect(pressed).toEqual(['?', 'shift+d', 'd']);
});

test('[PANEL-10] what is not for a layer goes on to the next; switched off, a screen takes nothing', () => {
  const leave = () => false;
  show({ Escape: leave });
  expect(press('Escape').defaultPrevented).toBe(false);

  show({ Escape: log('Escape') }, false);
  press('Escape');

  expect(pressed).toEqual([]);
});

const goElsewhere = () => dispatchEvent(new Event('hashchange'));

test('[PANEL-25] a key pressed before its screen has come waits for it, and acts once', () => {
  show({ Escape: goElsewhere });
  press('Escape');
  press('r');
  expect(pressed).toEqual([]);

  act(() => page.render(<Screen key="thread" keys={{ r: log('r') }} />));
  act(() => page.render(<Screen key="other" keys={{ r: log('r') }} />));

  expect(pressed).toEqual(['r']);
});

test('[PANEL-25] it waits for that screen only: not past another key, the pointer or another place', () => {
  const ends = [
    () => press('x'),
    () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    goElsewhere,
  ];
  for (const [index, end] of ends.entries()) {
    act(() => page.render(null));
    goElsewhere();
    press('r');
    end();
    act(() => page.render(<Screen key={index} keys={{ r: log('r') }} />));
  }

  expect(pressed).toEqual([]);
});

test('[PANEL-25] two seconds after the change of place no screen is coming any more', () => {
  goElsewhere();
  const late = new KeyboardEvent('keydown', { key: 'r', bubbles: true });
  Object.defineProperty(late, 'timeStamp', { value: late.timeStamp + 2001 });
  document.body.dispatchEvent(late);

  show({ r: log('r') });

  expect(pressed).toEqual([]);
});

test('[PANEL-25] a screen that opens with a text field leaves the key alone', () => {
  goElsewhere();
  press('r');
  element('text').focus();

  show({ r: log('r') });

  expect(pressed).toEqual([]);
});

test('[PANEL-28] keys of what is about to show another person rest; what was pressed meanwhile acts on that person', () => {
  const beside = (rests: boolean, who: string) =>
    act(() =>
      page.render(
        <KeysRest value={rests}>
          <Screen key={who} keys={{ c: log(`c ${who}`) }} />
        </KeysRest>,
      ),
    );
  beside(false, 'Ana');
  press('c');

  screenIsComing(new Event('keydown').timeStamp);
  beside(true, 'Ana');
  press('c');
  expect(pressed).toEqual(['c Ana']);
  beside(false, 'Bo');

  expect(pressed).toEqual(['c Ana', 'c Bo']);
});

test('[PANEL-10] a menu that fades out has no keys any more', () => {
  show({ j: log('j') });
  const menu = document.body.appendChild(document.createElement('div'));
  menu.setAttribute('role', 'menu');
  press('j');
  expect(pressed).toEqual([]);

  menu.setAttribute('data-closed', '');
  press('j');

  expect(pressed).toEqual(['j']);
});
