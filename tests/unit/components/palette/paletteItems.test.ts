import { expect, test } from 'vitest';
import { creatorsWith, itemsWith, type PaletteItem } from '@/components/palette/paletteItems';
import { makeRow } from '../pipeline/makeRow';

const rows = [
  makeRow({ name: 'Rosa Folke', handle: 'rosa' }),
  makeRow({ name: 'Folke Ek', handle: 'ek.example' }),
  makeRow({ name: '锅太太', handle: 'folk.pan' }),
  ...Array.from({ length: 20 }, (_, n) => makeRow({ name: `Crowd ${n}`, handle: `crowd${n}` })),
];
const names = (typed: string) => creatorsWith(rows, typed).map(({ name }) => name);

test('[PANEL-23] creators by name and handle: who begins so first, eight at most, nobody before one types', () => {
  expect(names('fol')).toEqual(['Folke Ek', '锅太太', 'Rosa Folke']);
  expect(names('@folk.pan')).toEqual(['锅太太']);
  expect(names('锅')).toEqual(['锅太太']);
  expect(names('crowd')).toHaveLength(8);
  expect(names(' ')).toEqual([]);
});

test('[PANEL-23] commands and places by every word typed, in any letter case and width', () => {
  const item = (label: string): PaletteItem => ({ key: label, group: 'places', label, run: () => undefined });
  const found = (typed: string) =>
    itemsWith([item('Undo the last change'), item('去看板')], typed).map(({ label }) => label);

  expect(found('LAST un')).toEqual(['Undo the last change']);
  expect(found('看板')).toEqual(['去看板']);
  expect(found('nothing')).toEqual([]);
  expect(found('')).toHaveLength(2);
});
