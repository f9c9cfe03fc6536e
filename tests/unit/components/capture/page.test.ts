// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { answerBackground } from '@/components/capture/answerBackground';
import { placeBeside } from '@/components/capture/floating';
import { luminanceOf, themeAt } from '@/components/capture/pageTheme';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(0, 0, 0, 0.2)', null],
  ['rgb(0 0 0 / 0.9)', 0],
  ['transparent', null],
  ['color(srgb 0 0 0)', null],
])('[BTN-14] %s has luminance %s', (color, luminance) => {
  const found = luminanceOf(color);
  expect(found === null ? null : Math.round(found * 100) / 100).toBe(luminance);
});

test('[BTN-14] the nearest painted ground decides, not the page’s', () => {
  document.body.innerHTML =
    '<main style="background-color: rgb(18, 18, 18)"><div><p id="dark"></p></div></main><p id="light"></p>';

  expect(themeAt(document.querySelector('#dark')!)).toBe('dark');
  expect(themeAt(document.querySelector('#light')!)).toBe('light');
});

test('[BTN-15] the details stay inside the window', () => {
  const width = 400;
  const height = 300;
  for (const top of [-50, 0, 100, 190, 272, 400]) {
    for (const left of [-20, 0, 150, 390]) {
      const place = placeBeside({ left, top, bottom: top + 28 }, width, height);

      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left).toBeLessThanOrEqual(width - 284);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeLessThanOrEqual(height - 116);
    }
  }
});

test('[MSG-7] the content script answers the background of its own extension, and nobody else', () => {
  type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean | undefined;
  let listener: Listener = () => undefined;
  const addListener = (given: Listener) => {
    listener = given;
  };
  vi.stubGlobal('chrome', {
    runtime: { id: 'jianlian', onMessage: { addListener } },
  });
  const asked: string[] = [];
  const answer = (name: string) => () => {
    asked.push(name);
    return null as never;
  };
  answerBackground({
    capture: answer('capture'),
    place: answer('place'),
    press: answer('press'),
    refresh: answer('refresh'),
  });
  const ask = (message: unknown, sender: object) => listener(message, sender, () => {});

  ask({ jianlian: 'capture', request: {} }, { id: 'jianlian', tab: { id: 1 } }); // a page of ours
  ask({ jianlian: 'capture', request: {} }, { id: 'another' });
  ask({ jianlian: 'constructor', request: {} }, { id: 'jianlian' });
  ask({ jianlian: 'hasOwnProperty', request: {} }, { id: 'jianlian' });
  ask('capture', { id: 'jianlian' });
  expect(asked).toEqual([]);

  ask({ jianlian: 'capture', request: {} }, { id: 'jianlian' });
  expect(asked).toEqual(['capture']);
});
